import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'test/fixtures', 'example', 'node_modules', 'src/vercel/frameworks.data.ts'] },
  ...tseslint.configs.strict,
  {
    rules: {
      // Indexes are checked by the compiler (noUncheckedIndexedAccess); `!` states what the code just established.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
);
