import { useMemo } from 'react';
import { useFormat } from '@/components/app/use-format';

export interface Figures {
  /** One decimal, as hours are told: "6.0". */
  hours(value: number): string;
  /** Rounded to a whole one. */
  whole(value: number): string;
  /** Two decimals. */
  fine(value: number): string;
  /** "May" of `YYYY-MM`. */
  month(month: string): string;
  /** "May 2026", for tables. */
  monthAndYear(month: string): string;
}

/** Figures of the charts in the reader's own numerals. */
export function useFigures(): Figures {
  const { locale } = useFormat();
  return useMemo(() => {
    const digits = (count: number) => {
      const numbers = new Intl.NumberFormat(locale, {
        minimumFractionDigits: count,
        maximumFractionDigits: count,
      });
      return (value: number) => numbers.format(value);
    };
    const months = (options: Intl.DateTimeFormatOptions) => {
      const dates = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      return (month: string) => dates.format(Date.parse(`${month}-01`));
    };
    return {
      hours: digits(1),
      whole: digits(0),
      fine: digits(2),
      month: months({ month: 'short' }),
      monthAndYear: months({ month: 'short', year: 'numeric' }),
    };
  }, [locale]);
}
