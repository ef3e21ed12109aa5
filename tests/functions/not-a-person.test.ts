import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notAPerson } from '@/utils/functions/not-a-person';

const judge = (name: string | undefined, email?: string) =>
  notAPerson({ ...(name !== undefined && { name }), ...(email !== undefined && { email }) });

describe('rooms', () => {
  it.each([
    ['Everest', 'c_18a9@resource.calendar.google.com'],
    [undefined, 'conf-berlin@lumen.example'],
    [undefined, 'room.4.12@lumen.example'],
    ['Turing', 'salle-turing@lumen.example'],
    ['Raum Spree', 'raum-spree@lumen.example'],
    ['Sala Roma', 'sala_roma@lumen.example'],
    ['Spree', 'spree@rooms.lumen.example'],
    ['Besprechungsraum Nord', undefined],
    ['Salle de réunion 3', undefined],
    ['Sala de Juntas', undefined],
    ['Sala riunioni Verdi', undefined],
    ['Vergaderzaal De Rijp', undefined],
    ['Zasedací místnost 2', undefined],
    ['Toplantı Odası 1', undefined],
    ['Переговорная Байкал', undefined],
    ['第1会議室', undefined],
    ['회의실 A', undefined],
    ['Everest (12)', undefined],
    ['Mount Fuji (10 seats)', undefined],
    ['NYC-4-Apollo (8) [GVC, Phone]', undefined],
    ['Raum 4.12', undefined],
    ['Room B2', 'b2@lumen.example'],
    ['Meeting Room', 'meeting.room@lumen.example'],
    ['Salle Curie', undefined],
    ['Blue Room', undefined],
    ['Beamer 2', undefined],
    ['Festival Hall 2', 'hall2@lumen.example'],
    ['Hall 2', 'hall.2@lumen.example'],
  ])('%s <%s> is one', (name, email) => expect(judge(name, email)).toBe('room'));
});

describe('lists', () => {
  it.each([
    [undefined, 'all@lumen.example'],
    [undefined, 'everyone@lumen.example'],
    ['Mara Vogt', 'alle@lumen.example'],
    [undefined, 'tous@lumen.example'],
    [undefined, 'dl-sales-emea@lumen.example'],
    [undefined, 'sales-all@lumen.example'],
    [undefined, 'team-finance@lumen.example'],
    [undefined, 'finance.team@lumen.example'],
    [undefined, 'announce@lumen.example'],
    [undefined, 'abc123@group.calendar.google.com'],
    [undefined, 'crew@googlegroups.com'],
    [undefined, 'x@lists.lumen.example'],
    ['Finance Team', 'fin@lumen.example'],
    ['Team Berlin', 'team.berlin@lumen.example'],
    ['Équipe Produit', undefined],
    ['Equipo de Ventas', undefined],
    ['Verteiler Vertrieb Süd', undefined],
    ['Everyone - Lumen', undefined],
    ['Sales Managers', undefined],
    ['Alle Mitarbeiter', undefined],
    ['Gruppe Einkauf', undefined],
    ['DL Sales EMEA', undefined],
    ['マーケティングチーム', undefined],
    ['营销团队', undefined],
    ['마케팅팀', undefined],
    ['Команда продаж', undefined],
    ['צוות מוצר', undefined],
    ['فريق المبيعات', undefined],
  ])('%s <%s> is one', (name, email) => expect(judge(name, email)).toBe('list'));
});

describe('shared mailboxes', () => {
  it.each([
    [undefined, 'info@lumen.example'],
    ['Lumen Events', 'events@lumen.example'],
    ['Facilities', 'facilities-berlin@lumen.example'],
    ['Front Desk', 'reception@lumen.example'],
    ['IT Support', undefined],
    ['Human Resources', undefined],
    ['HR Services EMEA', undefined],
    ['Marketing', undefined],
    ['Buchhaltung', 'buchhaltung@lumen.example'],
  ])('%s <%s> is one', (name, email) => expect(judge(name, email)).toBe('mailbox'));
});

describe('machines and bots', () => {
  it.each([
    'no-reply@x.example',
    'drive-shares-noreply@x.example',
    'jira_no_reply@x.example',
    'donotreply+17@x.example',
    'nao-responda@x.example',
    'ne-pas-repondre@x.example',
    'bitte-nicht-antworten@x.example',
    'noresponder@x.example',
    'notifications@x.example',
    'do_not_reply@x.example',
    'calendar-notification@google.com',
    'noreply+meet@x.example',
    'invites@x.example',
    'microsoftexchange329e71ec88ae4615bbc36ab6ce41109e@x.example',
    'someone@users.noreply.x.example',
  ])('%s is a machine', (email) => expect(judge('Ada Okafor', email)).toBe('machine'));

  it.each([
    ['Ada’s Notetaker', undefined],
    ['OtterPilot', undefined],
    ['Fireflies.ai Notetaker Fred', 'fred@fireflies.ai'],
    ['read.ai meeting notes', undefined],
    ['Fellow AI Assistant', undefined],
    [undefined, 'fred@fireflies.ai'],
    [undefined, 'lumen-notetaker@x.example'],
  ])('%s <%s> is a bot', (name, email) => expect(judge(name, email)).toBe('bot'));
});

describe('people', () => {
  it.each([
    ['Maria Sala', 'maria.sala@lumen.example'],
    ['Sala Mohammed', 'sala.mohammed@lumen.example'],
    ['Raum, Maria', undefined],
    ['Maria Raum', undefined],
    ['Bruno Salle', 'b.salle@lumen.example'],
    ['Abigail Room', 'abigail.room@lumen.example'],
    ['Simon Hall', undefined],
    ['Daniel List', 'daniel.list@lumen.example'],
    [undefined, 'daniel.list@lumen.example'],
    ['Kim Noh (Legal Team)', undefined],
    ['Noh, Kim [Meeting Room Services]', undefined],
    ['Ada Okafor - Sales Team', 'ada.okafor@lumen.example'],
    ['John Smith (2)', undefined],
    ['Jamie Fellow', undefined],
    ['Tim Read', 'tim@read.ai'],
    ['Anna Petrova', 'info@petrovaworks.example'],
    ['Sal Khan', undefined],
    ['Alla Petrova', undefined],
    ['Norma Reply', 'norma.reply@lumen.example'],
    ['服部 太郎', undefined],
    ['阿部', undefined],
    ['김민수', undefined],
    ['Otto Zimmermann', undefined],
    ['Bob Abbott', undefined],
    ['Jean-Luc Marchand', undefined],
    [undefined, 'ada@lumen.example'],
    [undefined, 'norma.reply@lumen.example'],
    [undefined, 'notifa@lumen.example'],
    [undefined, 'sala.roma@lumen.example'],
    ['Marina Conforti', 'marina@lumen.example'],
    ['Salvatore Salamone', 'salvatore@lumen.example'],
    ['Theresa May', undefined],
    ['Theresa May', 'theresa@lists.example'],
    ['Alla Petrova', 'alla@lumen.example'],
    ['Jan Bot', undefined],
    ['Gong Ai', undefined],
    ['Frank Beamer', 'frank.beamer@lumen.example'],
    [undefined, 'frank.beamer@lumen.example'],
    ['Cherie Booth', undefined],
    ['Rachel Hall 2', 'rachel.hall2@lumen.example'],
    ['Zimmer Hans', undefined],
    ['Franz List', undefined],
    ['Sam Crew', undefined],
    ['Takimi Hiroshi', undefined],
    ['Ada Okafor (Zoom)', undefined],
    ['Okafor, Ada [TV]', undefined],
    ['Virginia Staff', 'vstaff@lumen.example'],
  ])('%s <%s> may be one', (name, email) => {
    expect(judge(name, email)).toBeNull();
  });

  it('takes whatever comes', () => {
    fc.assert(
      fc.property(
        fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
        fc.option(fc.string(), { nil: undefined }),
        (name, email) => {
          expect(() => judge(name, email)).not.toThrow();
        },
      ),
    );
  });

  it('believes a kind that tells', () => {
    expect(notAPerson({ name: 'Ada Okafor', kind: 'room' })).toBe('room');
    expect(notAPerson({ name: 'Ada Okafor', kind: 'group' })).toBe('list');
  });
});
