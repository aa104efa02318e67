/** Pages of Vercel's documentation that findings point to. */
export const docs = {
  exporting: 'https://vercel.com/docs/frameworks/backend/fastapi#exporting-the-fastapi-application',
  entrypoints: 'https://vercel.com/docs/functions/runtimes/python#python-entrypoints',
  pythonRuntime: 'https://vercel.com/docs/functions/runtimes/python',
  staticAssets: 'https://vercel.com/docs/frameworks/backend/fastapi#serving-static-assets',
  buildCommand: 'https://vercel.com/docs/frameworks/backend/fastapi#build-command',
  localDevelopment: 'https://vercel.com/docs/frameworks/backend/fastapi#local-development',
  vercelJson: 'https://vercel.com/docs/project-configuration/vercel-json',
  functionsProperty: 'https://vercel.com/docs/project-configuration/vercel-json#functions',
} as const;
