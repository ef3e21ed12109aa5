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
    ['Assistentin der Geschäftsführung', ['main: assistent', 'served: geschaftsfuhrung']],
    ['Go-to-market Lead', ['main: gtm lead']],
    ['E-Commerce Manager', ['main: ecommerce manager']],
    ['C# / .NET / C++ Developer', ['main: c# dotnet c++ developer']],
    ['Designer @ Lumen, Berlin', ['main: designer', 'aside: berlin']],
    ['CEO at Bright Sales', ['main: ceo']],
    ['Geschäftsführer der Muster Werbung GmbH', ['main: geschaftsfuhrer']],
    ['Einkäufer, Muster Vertrieb GmbH & Co. KG', ['main: einkaufer']],
    ['Chargé(e) d’études', ['main: charge etudes']],
    ['Gestor(a) de Produto', ['main: gestor produto']],
    ['Vendeuse conseillère', ['main: vendeur conseiller']],
    ['Einkaufsleiterin (m/w/d)', ['main: einkauf leiter']],
    ['LeiterIn Einkauf', ['main: leiter einkauf']],
    ['Vertriebsinnendienstleiter', ['main: vertrieb innendienst leiter']],
    ['Vertriebs- und Marketingleiter', ['main: vertrieb marketing leiter']],
    ['Geschaeftsfuehrer', ['main: geschaftsfuhrer']],
    ['Leiter', ['main: leiter']],
    ['🚀 Sales 🚀', ['main: sales']],
    ['', []],
  ])('%s', (title, parts) => expect(read(title)).toEqual(parts));

  it('says how each word hangs on the one before', () => {
    const [part] = tokenise('Leiter Einkauf und Logistik der Vertriebsabteilung');
    expect(part?.joints).toEqual(['close', 'close', 'and', 'of']);
    expect(tokenise('Einkaufsleiter')[0]?.joints).toEqual(['close', 'within']);
  });
});
