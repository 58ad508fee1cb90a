import { nodeIo } from './io.js';
import { languageAsked, run, told } from './run.js';
import { systemLanguage } from './words.js';

/** Whoever reads the lines has seen enough (`| head`): nothing is wrong. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: { code?: string }) => {
    if (error.code === 'EPIPE') process.exit();
    throw error as Error;
  });
}

let language = systemLanguage(process.env);
try {
  const call = languageAsked(process.argv.slice(2), language);
  ({ language } = call);
  process.exitCode = await run(call.args, nodeIo(language));
} catch (error) {
  const { line, code } = told(error, language);
  process.stderr.write(`${line}\n`);
  process.exitCode = code;
}
