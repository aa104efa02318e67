import type { InitArguments } from '../arguments.js';
import type { Context } from '../context.js';
export async function init(args: InitArguments, context: Context): Promise<number> {
  void args;
  void context;
  return 0;
}
