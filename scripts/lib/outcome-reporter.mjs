// What a run of tests came to, for the lines at its end: as JSON in the file that OUTCOME_FILE names.
import { writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** So much of an error is said again at the end, characters. */
const LONGEST = 300;

export default class OutcomeReporter {
  onTestRunEnd(modules, unhandled) {
    const outcome = { passed: 0, skipped: 0, failed: [], secondGo: [] };
    for (const module of modules) {
      for (const error of module.errors()) outcome.failed.push(told(module, '', error));
      for (const suite of module.children.allSuites()) {
        for (const error of suite.errors())
          outcome.failed.push(told(module, suite.fullName, error));
      }
      for (const test of module.children.allTests()) count(outcome, module, test);
    }
    for (const error of unhandled) outcome.failed.push(`outside of any test: ${firstOf(error)}`);
    writeFileSync(process.env.OUTCOME_FILE, JSON.stringify(outcome));
  }
}

function count(outcome, module, test) {
  const { state, errors } = test.result();
  if (state === 'passed') outcome.passed += 1;
  else if (state === 'skipped') outcome.skipped += 1;
  // One that never came to its end did not hold either.
  else outcome.failed.push(told(module, test.fullName, errors?.[0]));
  if (test.diagnostic()?.flaky) outcome.secondGo.push(told(module, test.fullName, errors?.[0]));
}

/** One line: where, which, what it said. */
function told(module, name, error) {
  const frame = error?.stacks?.findLast(({ file }) => file.endsWith(module.relativeModuleId));
  const place = frame ? `${module.relativeModuleId}:${frame.line}` : module.relativeModuleId;
  return [place, name, firstOf(error)].filter(Boolean).join(' > ');
}

/** Anything may have been thrown, and called a message. */
function firstOf(error) {
  return stripVTControlCharacters(String(error?.message ?? 'not finished'))
    .replaceAll(/\s+/g, ' ')
    .slice(0, LONGEST);
}
