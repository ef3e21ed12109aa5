import { describe, expect, it } from 'vitest';
import type { Commonality } from '@/utils/records/schema';
import { type Affiliation, commonGround, sharedHouses } from '@/utils/relationships/common-ground';
import { person } from '../builders';

const same = (theirs: Commonality, mine: Affiliation) =>
  commonGround({ commonalities: [theirs] }, [mine])[0]?.mine !== undefined;
const school = (text: string, year?: number) => ({
  kind: 'school' as const,
  text,
  ...(year !== undefined && { year }),
});
const employer = (text: string) => ({ kind: 'employer' as const, text });

describe('the same house', () => {
  it.each([
    ['Westmere School of Management', 'westmere  school of mgmt'],
    ['Westmere School of Management', 'MBA, Westmere School of Management'],
    ['University of Alderney', 'Alderney University'],
    ['Universität Kösting', 'Universitat Kosting'],
    ['Universidad de Málaria', 'universidad Malaria'],
    ['Łódzka Szkoła Handlu', 'Lodzka Szkola Handlu'],
    ['北浜大学', '北浜大学'],
    ['جامعة الندى', 'جامعة الندى'],
  ])('%s and %s', (a, b) => {
    expect(same(school(a), school(b))).toBe(true);
    expect(same(school(b), school(a))).toBe(true);
  });

  it.each([
    ['Westmere School of Management', 'Westmere School of Medicine'],
    ['Westmere University', 'Westmere School of Management'],
    ['Oakham University', 'New Oakham University'],
    ['Kelby College', 'Kelby University'],
    ['Northern Institute of Technology', 'NIT'],
    ['北浜大学', '南浜大学'],
    ['Calle Ñandú', 'グループ'],
    ['!!!', '???'],
  ])('but not %s and %s', (a, b) => {
    expect(same(school(a), school(b))).toBe(false);
  });

  it('knows companies without their forms', () => {
    expect(same(employer('Tallowby GmbH & Co. KG'), employer('Tallowby KG'))).toBe(true);
    expect(same(employer('Northbank Holdings plc'), employer('Northbank'))).toBe(true);
    expect(same(employer('Northbank'), employer('Southbank'))).toBe(false);
    expect(same(employer('The Group'), employer('The Company'))).toBe(false);
  });

  it('takes a programme for its school, and a school never for an employer', () => {
    const programme = { kind: 'programme' as const, text: 'Westmere School of Management' };
    expect(same(programme, school('Westmere School of Management'))).toBe(true);
    expect(same(employer('Westmere'), school('Westmere'))).toBe(false);
    expect(same({ kind: 'interest', text: 'sailing' }, { kind: 'struggle', text: 'sailing' })).toBe(
      false,
    );
  });

  it('compares degrees where nothing else is said', () => {
    expect(
      same({ kind: 'programme', text: 'Executive MBA' }, { kind: 'programme', text: 'MBA' }),
    ).toBe(false);
    expect(same({ kind: 'programme', text: 'MBA' }, { kind: 'programme', text: 'mba' })).toBe(true);
  });
});

describe('commonGround', () => {
  it('says what the user has too, and how far apart in time', () => {
    const [first, second] = commonGround(
      { commonalities: [school('Kelby College', 2009), employer('Northbank')] },
      [school('Kelby College', 1999), school('Kelby College', 2010), employer('Southbank')],
    );
    expect(first).toMatchObject({ index: 0, mine: { year: 2010 }, yearsApart: 1, shared: true });
    expect(second).toMatchObject({ index: 1, yearsApart: null, shared: false });
    expect(second).not.toHaveProperty('mine');
  });

  it('knows no distance where a year is missing', () => {
    expect(
      commonGround({ commonalities: [school('Kelby College')] }, [school('Kelby College', 1999)]),
    ).toMatchObject([{ yearsApart: null, shared: true }]);
  });

  it('takes interests and struggles for shared by themselves', () => {
    const commonalities: Commonality[] = [
      { kind: 'interest', text: 'choir' },
      { kind: 'struggle', text: 'two small children' },
    ];
    expect(commonGround({ commonalities }, [])).toMatchObject([{ shared: true }, { shared: true }]);
    expect(commonGround({}, [])).toEqual([]);
  });
});

describe('sharedHouses', () => {
  it('lists who shares each of the user’s houses, the nearest in time first', () => {
    const a = person({ id: 'a', commonalities: [school('Kelby College', 1995)] });
    const b = person({ id: 'b', commonalities: [school('College of Kelby', 2004)] });
    const c = person({ id: 'c', commonalities: [employer('Northbank')] });
    const mine = [
      employer('Northbank Ltd'),
      school('Kelby College', 2003),
      school('Nowhere School'),
      { kind: 'interest' as const, text: 'choir' },
    ];
    expect(sharedHouses([a, b, c], mine)).toMatchObject([
      {
        mine: { text: 'Kelby College' },
        people: [
          { person: { id: 'b' }, yearsApart: 1 },
          { person: { id: 'a' }, yearsApart: 8 },
        ],
      },
      { mine: { text: 'Northbank Ltd' }, people: [{ person: { id: 'c' }, yearsApart: null }] },
    ]);
    expect(sharedHouses([], mine)).toEqual([]);
  });

  it('answers for thousands at once', () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      person({ commonalities: [school(`School ${index % 100}`), employer(`House ${index}`)] }),
    );
    expect(sharedHouses(many, [school('School 7')])[0]?.people).toHaveLength(50);
  });
});
