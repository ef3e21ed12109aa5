import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { judge } from '@/utils/functions/peer';
import { loadReportingLine } from '@/utils/records/reporting-line';
import type { Person } from '@/utils/records/schema';
import { ImportSession } from '@/utils/transfer/import/import-session';
import { profile } from '../../builders';
import { freshDatabase, NOW } from '../../records/fresh-database';
import { applied, looked } from './files';

const FILE = new URL('../../../../shared/org/uk-cabinet_office.csv', import.meta.url);

/**
 * Posts of the Cabinet Office by their number, and what somebody who reads the organogram says from
 * each: who of another profession stands near on another branch, and why others are none.
 */
const POSTS = [
  {
    me: '24', // Director, Finance
    peers: ['37', '38', '29'], // Human Resources; Communication; Major Projects
    others: { '309': 'manager', '324': 'report', '8': 'not-peer' }, // the First Counsel is two rungs up
  },
  {
    me: '37', // Director, Human Resources
    peers: ['24', '38', '293'],
    others: { '309': 'manager', '33': 'peer' }, // Civil Service Talent is Human Resources too
  },
  {
    me: '38', // Executive Director for Government Communication
    peers: ['24', '37', '29'],
    others: { '309': 'manager', COI6: 'peer', COI1: 'peer' },
  },
  {
    me: '29', // Executive Director, Major Projects Authority
    peers: ['24', '37', '38', '55'],
    others: { '309': 'manager', '317': 'not-peer' },
  },
  {
    me: '8', // First Parliamentary Counsel
    peers: ['COI1', '273'],
    others: { '317': 'manager', '187': 'report', '166': 'report', '24': 'not-peer' },
  },
  {
    me: '187', // Parliamentary Counsel, a team leader
    peers: ['24', 'COI1', '37'],
    others: { '8': 'manager', '317': 'manager', '166': 'report', '182': 'peer' },
  },
  {
    me: 'COI1', // Chief executive of the Central Office of Information
    peers: ['24', '37', '8'],
    others: { '317': 'manager', COI6: 'report', '38': 'peer' },
  },
  {
    me: '293', // Head of the Government Property Unit
    peers: ['37', '38', '55'],
    others: { '309': 'manager' },
  },
  {
    me: '56', // The Prime Minister's Spokesman
    peers: ['24', '37', '55'],
    others: { '35': 'manager', '317': 'manager', '38': 'peer' },
  },
  {
    me: '55', // Executive Director, Procurement Policy and Capability
    peers: ['24', '37', '38'],
    others: { '274': 'manager', '309': 'manager' },
  },
];

// The real organisation lies beside the checkout, where there is one.
it.skipIf(!existsSync(FILE)).each(POSTS)(
  'from post $me the peers are who the tree says',
  async (post) => {
    const text = readFileSync(FILE, 'utf8');
    const file = new File([text], 'cabinet-office.csv');
    const line = text.split('\n').findIndex((row) => row.split(',')[2] === post.me) + 1;
    const db = freshDatabase();
    const session = new ImportSession(db, () => NOW);
    const { people } = await looked(session, file, { myRow: line });
    expect(people?.me).toMatchObject({ by: 'chosen' });
    const { functionId, level } = people?.me.aboutMe ?? {};
    await applied(session);
    const me = profile({ functionId, level });
    const reporting = await loadReportingLine(db);
    const standings = new Map(
      (await db.people.toArray()).map((one: Person) => [
        one.employeeId,
        judge(one, me, reporting).standing,
      ]),
    );
    const said = (ids: readonly string[]) =>
      Object.fromEntries(ids.map((id) => [id, standings.get(id)]));
    const peers = Object.fromEntries(post.peers.map((id) => [id, 'cross-functional-peer']));
    expect(said(post.peers)).toEqual(peers);
    expect(said(Object.keys(post.others))).toEqual(post.others);
  },
);
