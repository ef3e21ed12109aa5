import type { CalendarInfo } from './calendar-json';
import { companyPerson, USER } from './people';

const dov = companyPerson('dov');

export const PRIMARY: CalendarInfo = {
  email: USER.email,
  name: USER.name,
  ownership: 'primary',
  color: 'rgb(3, 155, 229)',
};
export const ALLOTMENT: CalendarInfo = {
  email: 'c_7f3allotment@group.calendar.google.com',
  name: 'Allotment, plot 9',
  ownership: 'own',
  color: 'rgb(11, 128, 67)',
};
export const COLLEAGUE: CalendarInfo = {
  email: dov.email,
  name: dov.name,
  ownership: 'shared',
  color: 'rgb(121, 134, 203)',
};
export const HOLIDAYS: CalendarInfo = {
  email: 'en.westmere#holiday@group.v.calendar.google.com',
  name: 'Holidays in Westmere',
  ownership: 'holiday',
  color: 'rgb(51, 182, 121)',
};

export const CALENDARS: CalendarInfo[] = [PRIMARY, ALLOTMENT, COLLEAGUE, HOLIDAYS];
