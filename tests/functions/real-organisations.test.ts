import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Judged, judge } from '@/utils/functions/peer';
import type { Profile } from '@/utils/functions/profile';
import { type LineEdge, ME, reportingLine } from '@/utils/functions/reporting-line';
import type { AnyFunctionId, Level } from '@/utils/functions/taxonomy';
import { profile } from '../builders';

/**
 * Who the cross-functional peers of ten posts are in two real organisations (UK organograms of 2011
 * and 2012). The expected posts were written down from reading the printed trees. The profession is
 * the function, as a directory would tell it; one rung either way is a peer.
 */

const SHARED = new URL('../../../shared/org/', import.meta.url);
const missing = !existsSync(SHARED);

const FUNCTION: Record<string, AnyFunctionId> = {
  Law: 'legal',
  Communications: 'communications',
  'Operational Delivery': 'operations',
  Procurement: 'procurement',
  'Human Resources': 'people',
  Finance: 'finance',
  'Internal Audit': 'finance',
  'Programme and Project Management (PPM)': 'programme',
  'Knowledge and Information Management (KIM)': 'data',
  'Information Technology': 'information-technology',
  Economics: 'research',
  Statisticians: 'data',
  // Crafts of a government, which a user would add.
  Policy: 'own-00000001',
  'Property and asset management': 'own-00000002',
  Planning: 'own-00000003',
};

const LEVEL: Record<string, Level> = {
  SCS1: 'director',
  SCS1A: 'director',
  SCS2: 'senior-director',
  SCS3: 'vice-president',
  SCS4: 'executive',
};

const rowSchema = v.object({
  post_ref: v.string(),
  reports_to: v.string(),
  grade: v.string(),
  profession: v.string(),
});

interface Post extends Judged {
  id: string;
  managerId: string;
}

/** Posts by their reference; the second of one reference is `#2`, as no reference can lead to it. */
function posts(file: string): Post[] {
  const { data } = Papa.parse(readFileSync(new URL(file, SHARED), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const seen = new Map<string, number>();
  return v.parse(v.array(rowSchema), data).map((row) => {
    const count = (seen.get(row.post_ref) ?? 0) + 1;
    seen.set(row.post_ref, count);
    const functionId = FUNCTION[row.profession];
    const level = LEVEL[row.grade];
    return {
      id: count === 1 ? row.post_ref : `${row.post_ref}#${count}`,
      managerId: row.reports_to,
      emails: [],
      ...(functionId && { functionId }),
      ...(level && { level }),
    };
  });
}

/** The cross-functional peers of whoever holds a post. */
function peersOf(all: readonly Post[], id: string): string[] {
  const mine = all.find((post) => post.id === id);
  if (!mine) throw new Error(`no post ${id}`);
  const own = (post: string) => (post === id ? ME : post);
  const edges = all.map(
    (post): LineEdge => ({ personId: own(post.id), managerId: own(post.managerId) }),
  );
  const { functionId, level, ...nobody } = profile();
  const user: Profile = {
    ...nobody,
    ...(mine.functionId && { functionId: mine.functionId }),
    ...(mine.level && { level: mine.level }),
  };
  const line = reportingLine(edges);
  return all
    .filter((post) => post.id !== id)
    .filter((post) => judge(post, user, line).standing === 'cross-functional-peer')
    .map((post) => post.id)
    .sort();
}

const list = (text: string) => text.trim().split(/\s+/).sort();
const posted = (all: readonly Post[], ...levels: Level[]) =>
  all.filter(({ level }) => level && levels.includes(level)).map(({ id }) => id);
const without = (ids: readonly string[], text: string) => {
  const out = list(text);
  expect(out.filter((id) => !ids.includes(id))).toEqual([]);
  return ids.filter((id) => !out.includes(id)).sort();
};

// Rungs and crafts of the Cabinet Office, read from the tree.
const COUNSEL_TOP = '187 182 183 185 186 180 181';
const COUNSEL_2 = '166 168 255 178 175 170 164 171 167 177 172 169 174 173 165';
const COUNSEL_1 = `161 156 256 191 155 159 253 200 252 192 202 195 158 162 199 254 193 197 160 196
  194 198 201 157`;
const DIRECTORS_GENERAL = '273 274 301 NSG1 16 216 10';
/** All of SCS2 but lawyers, communicators, and those whose profession is "Other". */
const DIRECTORS = `20 45 31 330 37 55 221 43 24 324 271 333 260 29 22 23 33 293 52 NSG3 35 47 238 25
  59 54 51 57`;

describe.skipIf(missing)('the Cabinet Office (skipped where shared/org is absent)', () => {
  const all = missing ? [] : posts('uk-cabinet_office.csv');
  const peers = (id: string) => peersOf(all, id);

  it('309 Permanent Secretary: lawyers and the head of the information office, none of their own', () => {
    expect(peers('309')).toEqual(list(`8 ${COUNSEL_TOP} COI1`));
  });

  it('8 First Parliamentary Counsel: the other permanent secretaries and directors general', () => {
    // 317, the Cabinet Secretary, is the manager; 7, 13 and 42 are of no known profession.
    expect(peers('8')).toEqual(list(`309 2 5 ${DIRECTORS_GENERAL} COI1`));
  });

  it('COI1 CEO of the information office: lawyers and directors, no communicators', () => {
    expect(peers('COI1')).toEqual(
      list(`309 8 2 5 ${DIRECTORS_GENERAL} ${COUNSEL_TOP} ${COUNSEL_2} ${DIRECTORS}`),
    );
  });

  it('187 Parliamentary Counsel / Team Leader: nobody of the drafting teams', () => {
    expect(peers('187')).toEqual(
      list(`309 2 5 ${DIRECTORS_GENERAL} COI1 ${DIRECTORS} 38 56 COI6 COI2 COI3`),
    );
  });

  it('35 Principal Private Secretary: every craft but policy, without their own press office', () => {
    // 56 and 81 report to 35; 79 and 154 to 56.
    expect(peers('35')).toEqual(
      list(`${COUNSEL_TOP} ${COUNSEL_2} ${COUNSEL_1} COI1
        38 37 55 24 29 33 293 COI6 COI2 COI3
        325 246 229 326 139 327 328 302 110 145 140 99 228
        235 102 135 270 103 66 230 148 132 234 294 296 315 323
        141 310 100 NSG4 NSG5 NSG6 131 63
        COI7 COI5 COI16 COI10 COI13 COI17 COI11 COI14 COI9 COI12 COI15 COI8`),
    );
  });

  it('145 Deputy Director, Human Resources: everybody about their rung but their own craft', () => {
    const near = posted(all, 'director', 'senior-director');
    // 37 is the manager. Then human resources, and posts of no known profession.
    expect(peers('145')).toEqual(
      without(
        near,
        `145 37 33 102 COI2
         281 284 241 314 285 276 312 322 243 311 313 282 240 27 28 50 53 105`,
      ),
    );
  });
});

describe.skipIf(missing)('the Treasury (skipped where shared/org is absent)', () => {
  const all = missing ? [] : posts('uk-hm_treasury.csv');
  const peers = (id: string) => peersOf(all, id);

  it('19678 Permanent Secretary: nobody, as everybody reports to them', () => {
    expect(peers('19678')).toEqual([]);
  });

  it('19787 Chief Economic Adviser: directors general and directors who are no economists', () => {
    // 19806, the director of fiscal policy, reports to them; 19596 and 19526 are economists.
    expect(peers('19787')).toEqual(
      list(`19562 19574 19575 19614 19533
        10256 20724 18466 19591 19564 19572 19573 Deleted 19547 19576 19840
        19618 19809 19611 19617 19535 19812 20744`),
    );
  });

  it('10256 Group Director, Finance and Commercial: not their own finance and IT', () => {
    expect(peers('10256')).toEqual(
      list(`19787 19547 19596 19526 10583 14487 19790 10594 16918 Deleted#8 Deleted#9 10798 10786
        13541 19822 18931 18932 18847 11026 13076 10977 10211 10034 19820 10222 19683`),
    );
  });

  it('11026 Deputy Director, Health: everybody about their rung but economists and their director', () => {
    const near = posted(all, 'director', 'senior-director');
    expect(peers('11026')).toEqual(
      without(
        near,
        `11026 19809 10583 14487 19790 10594 19596 19526 Deleted#9 10798 10786 13541 19822 18931
         18932 18847 10211 19820`,
      ),
    );
  });
});
