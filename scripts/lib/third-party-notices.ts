import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  version: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
}

/** Where the title weights come from; their licences ask for these words. */
const DATA = `Job titles

What a title means was learnt from these, which were changed: titles were counted as word and letter
groups, and their occupation codes turned into functions.

O*NET 27.0 Database by the U.S. Department of Labor, Employment and Training Administration
(USDOL/ETA), used under the CC BY 4.0 licence (https://creativecommons.org/licenses/by/4.0/). O*NET is
a trademark of USDOL/ETA, which has not approved, endorsed or tested these changes.

ESCO, the classification of European Skills, Competences, Qualifications and Occupations.
© European Union, reused with acknowledgement.

Contains public sector information licensed under the Open Government Licence v3.0 (posts of UK
government departments with their profession).
`;

/**
 * The licences of everything that is shipped with the extension, as one text: the packages that the
 * lockfile installs for production, and the data behind the title weights.
 *
 * @param root folder of the project, with `node_modules` installed.
 */
export function thirdPartyNotices(root: string): string {
  const lock: { packages: Record<string, Locked> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  );
  const shipped = Object.entries(lock.packages).filter(
    ([path, { dev, devOptional, optional }]) =>
      path.startsWith('node_modules/') && !dev && !devOptional && !optional,
  );
  const packages = shipped.map(([path, { version, license = 'see its package' }]) => {
    const name = path.replace(/^.*node_modules\//, '');
    const text = licenceText(join(root, path)) ?? 'Its package carries no text of the licence.';
    return `${name} ${version} · ${license}\n\n${text.trim()}\n`;
  });
  return [DATA, ...packages].join(`\n${'-'.repeat(80)}\n\n`);
}

/** Licence first, then the notice that Apache-2.0 asks to pass on. */
function licenceText(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder).filter((file) =>
    /^(?:licen[cs]e|copying|notice)\b/i.test(file),
  );
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
  return texts.length === 0 ? null : texts.join('\n');
}
