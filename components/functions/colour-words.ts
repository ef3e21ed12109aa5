import { i18n } from '#i18n';
import type { FunctionColour } from '@/utils/records/schema-functions';

const COLOUR_KEYS = {
  'software-engineering': 'functions.colours.indigo',
  data: 'functions.colours.blue',
  product: 'functions.colours.violet',
  design: 'functions.colours.magenta',
  marketing: 'functions.colours.pink',
  sales: 'functions.colours.orange',
  'customer-success': 'functions.colours.ochre',
  finance: 'functions.colours.green',
  people: 'functions.colours.moss',
  legal: 'functions.colours.lilac',
  operations: 'functions.colours.teal',
  security: 'functions.colours.clay',
  other: 'functions.colours.hollow',
} as const satisfies Record<FunctionColour, string>;

/** What a colour of tokens.css is called. */
export function colourName(colour: FunctionColour): string {
  return i18n.t(COLOUR_KEYS[colour]);
}
