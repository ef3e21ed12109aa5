import { describe, expect, it, vi } from 'vitest';
import { type HeadlineWeek, headline } from '@/components/insights/headline';
import { headlineWords } from '@/components/insights/headline-words';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../components/english')).english } }));

const week = (peers: number, reports = 8, ownFunction = 6): HeadlineWeek => ({
  peers,
  reports,
  ownFunction,
});
const weeks = (...peers: number[]) => peers.map((hours) => week(hours));
const mondays = [
  '2026-03-16',
  '2026-03-23',
  '2026-03-30',
  '2026-04-06',
  '2026-04-13',
  '2026-04-20',
  '2026-04-27',
  '2026-05-04',
];
const words = (of: readonly HeadlineWeek[], goal?: number, days: readonly string[] = mondays) =>
  headlineWords(headline(of, goal), days.slice(-of.length), {
    locale: 'en-GB',
    number: (value) => `${value}`,
  });

describe('the headline', () => {
  it('says that peers get twice the hours, and what they still are less than', () => {
    expect(words(weeks(3, 3, 3, 1, 4, 5, 6, 6))).toBe(
      'Peers get twice the hours they got in March, and still less than your reports.',
    );
  });

  it('tells a rise, a fall and neither apart, by the means of the two halves', () => {
    const trend = (...peers: number[]) => {
      const said = headline(weeks(...peers), undefined);
      return said.kind === 'trend' ? said.trend : said.kind;
    };
    expect(trend(4, 4, 5, 5)).toBe('grew'); // 5 / 4 = 1.25
    expect(trend(4, 4, 4.9, 4.9)).toBe('steady');
    expect(trend(5, 5, 4, 4)).toBe('shrank');
    expect(trend(9, 9, 5, 5)).toBe('halved'); // 9 / 5 = 1.8
    expect(trend(5, 5, 9, 9)).toBe('doubled');
  });

  it('does not call something twice nothing', () => {
    const said = headline(weeks(0, 0, 1, 1), undefined);
    expect(said).toMatchObject({ trend: 'grew' });
  });

  it('compares with reports first, and with the function where there are none', () => {
    const against = (of: HeadlineWeek) => {
      const said = headline([of, of], undefined);
      return said.kind === 'trend' ? said.against : said.kind;
    };
    expect(against(week(3, 4, 9))).toBe('less-than-reports');
    expect(against(week(3, 0, 9))).toBe('less-than-own');
    expect(against(week(9, 4, 9))).toBe('most');
  });

  it('says that the goal is reached rather than anything else', () => {
    expect(words(weeks(3, 3, 8, 9), 8)).toBe(
      'Peers get the 8 hours a week that you set as a goal.',
    );
    expect(headline(weeks(3, 3, 8, 7), 8).kind).toBe('trend');
    expect(headline(weeks(3, 3, 8, 7), 0).kind).toBe('trend');
  });

  it('says when no hour goes to peers, and when there is too little to say', () => {
    expect(words(weeks(0, 0, 0))).toBe(
      'None of your hours went to peers outside your function in the last 3 weeks.',
    );
    expect(headline(weeks(4, 4, 0, 0), undefined)).toEqual({ kind: 'no-peers', weeks: 2 });
    for (const few of [[], weeks(5), [week(0, 0, 0), week(5)]]) {
      expect(words(few)).toBe('Two weeks of meetings will show where your time goes.');
    }
  });

  it('leaves holidays out of the means, and weeks before the last eight', () => {
    const away = week(0, 0, 0);
    expect(headline([week(4), away, away, week(4)], undefined)).toMatchObject({ trend: 'steady' });
    expect(headline([...weeks(90, 90), ...weeks(4, 4, 4, 4, 4, 4, 4, 4)], undefined)).toMatchObject(
      {
        trend: 'steady',
        weeks: 8,
      },
    );
  });

  it('names no month while all weeks lie in one', () => {
    expect(words(weeks(2, 4), undefined, ['2026-05-04', '2026-05-11'])).toBe(
      'Peers get twice the hours they got in the weeks before, and still less than your reports.',
    );
  });
});
