import { knowMore } from '../label/lexicon';
import { MISSING_DAY_PERIODS, MISSING_MONTHS } from '../label/missing-names';

knowMore({ months: MISSING_MONTHS, periods: MISSING_DAY_PERIODS });
