import { describe, expect, it } from 'vitest';
import { tokenise } from '@/utils/functions/tokenise';

const read = (title: string) =>
  tokenise(title).map(({ role, tokens }) => `${role}: ${tokens.join(' ')}`);

describe('tokenise', () => {
  it.each<[string, string[]]>([
    ['VP, Strategy & Ops', ['main: vp', 'aside: strategy ops']],
    ['Strategy&Ops Lead', ['main: strategy ops lead']],
    ['Manager FP&A', ['main: manager fp&a']],
    ['R & D / S&OP', ['main: r&d s&op']],
    ['C.F.O. Office', ['main: cfo office']],
    ['Director (Finance)', ['main: director', 'aside: finance']],
    ['Director - Finance', ['main: director', 'aside: finance']],
    ['Co-Founder', ['main: co founder']],
    ['PA to the CEO', ['main: pa', 'served: ceo']],
    ['Go-to-market Lead', ['main: go to market lead']],
    ['Designer @ Lumen, Berlin', ['main: designer', 'aside: berlin']],
    ['Chargé(e) d’études', ['main: charge etudes']],
    ['Gestor(a) de Produto', ['main: gestor produto']],
    ['Einkaufsleiterin (m/w/d)', ['main: einkaufs leiter']],
    ['Leiter', ['main: leiter']],
    ['', []],
  ])('%s', (title, parts) => expect(read(title)).toEqual(parts));
});
