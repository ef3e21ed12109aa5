import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { classifyTitle } from '@/utils/functions/classify-title';
import { rung } from '@/utils/functions/taxonomy';

const FILES = ['uk-cabinet_office.csv', 'uk-hm_treasury.csv'];

export interface GradeOrder {
  posts: number;
  pairs: number;
  /** Of pairs of posts of different grade whose levels differ, the share told in the grades' order. */
  right: number;
  /** Of all such pairs, the share told the same level. */
  same: number;
}

/** How far levels follow the grades (SCS1 … SCS4) of two organisations; null without their files. */
export function gradeOrder(root: string): GradeOrder | null {
  const paths = FILES.map((name) => join(root, '../shared/org', name));
  if (!paths.every((path) => existsSync(path))) return null;
  let [pairs, right, same, posts] = [0, 0, 0, 0];
  for (const path of paths) {
    const graded = gradedPosts(path);
    posts += graded.length;
    for (const one of graded) {
      for (const other of graded) {
        if (one.grade <= other.grade) continue;
        pairs += 1;
        if (one.rung === other.rung) same += 1;
        else if (one.rung > other.rung) right += 1;
      }
    }
  }
  return { posts, pairs, right: right / (pairs - same), same: same / pairs };
}

function gradedPosts(path: string): { grade: number; rung: number }[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), { header: true });
  return data.flatMap(({ grade = '', job_title: title = '' }) => {
    const number = /^SCS(\d)/.exec(grade)?.[1];
    const told = rung(classifyTitle(title).level);
    return number === undefined || told === null ? [] : [{ grade: Number(number), rung: told }];
  });
}
