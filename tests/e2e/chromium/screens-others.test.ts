import { checkHalf } from './support/check-screens';

// Beside the first half: alone, all screens would take longer than all other files.
checkHalf(1);
