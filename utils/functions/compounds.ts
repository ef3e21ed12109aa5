/**
 * What German and Dutch write on to the end of another word, longest first within an ending:
 * heads ("-leiter") and crafts that themselves take a subject before them ("-controlling").
 */
const TAILS = `
  leiter leitung leitend leider leiding chef direktor directeur manager management referent entwickler
  entwicklung ontwikkelaar ontwikkeling ingenieur assistent assistenz berater beratung adviseur
  sachbearbeiter sachbearbeitung mitarbeiter medewerker vorstand spezialist specialist analyst
  koordinator koordination techniker technik jurist controller controlling administrator
  administration architekt beauftragter beauftragte disponent kaufmann kauffrau fachwirt fachkraft
  fachangestellter fachangestellte angestellter angestellte meister betreuer betreuung planer prufer forschung
  trainer agent redakteur designer gestalter buchhalter buchhaltung marketing vertrieb einkauf
  verkauf logistik kommunikation service support verwaltung sicherheit experte helfer sekretar
  innendienst aussendienst kundendienst projekt student hoofd beheerder mechaniker elektroniker
  steuerung analyse informatiker vermittler entgelt`
  .trim()
  .split(/\s+/);

/** Opened they would mean something else. */
const WHOLE = new Set(
  `geschaftsleiter geschaftsleitung steuerberater unternehmensberater
   unternehmensberatung aussendienst innendienst kundendienst informationssicherheit
   arbeitssicherheit innenarchitekt landschaftsarchitekt kundenservice customerservice selfservice`
    .trim()
    .split(/\s+/),
);

const MIN_REST = 3;
const byEnding = new Map<string, string[]>();
for (const tail of TAILS) {
  const ending = tail.slice(-3);
  byEnding.set(
    ending,
    [...(byEnding.get(ending) ?? []), tail].sort((a, b) => b.length - a.length),
  );
}

/** `vertriebsinnendienstleiter` → `vertrieb`, `innendienst`, `leiter`. Other words stay whole. */
export function openCompound(word: string): string[] {
  if (word.endsWith('*')) {
    const parts = openCompound(word.slice(0, -1));
    parts.push(`${parts.pop() ?? ''}*`);
    return parts;
  }
  const parts: string[] = [];
  let rest = withoutLink(word);
  while (!WHOLE.has(rest)) {
    const tail = tailOf(rest);
    if (tail === undefined) break;
    parts.unshift(tail);
    rest = withoutLink(rest.slice(0, -tail.length));
  }
  parts.unshift(rest);
  return parts;
}

function tailOf(word: string): string | undefined {
  return byEnding
    .get(word.slice(-3))
    ?.find((tail) => word.length >= tail.length + MIN_REST && word.endsWith(tail));
}

/** The sound between the parts: `einkaufs` → `einkauf`. Stems that need their `s` keep it. */
function withoutLink(word: string): string {
  return LINK.test(word) ? word.slice(0, -1) : word;
}

const LINK =
  /(?:ung|heit|keit|schaft|ion|tat|kauf|trieb|trag|recht|dienst|projekt|vorstand|bereich|gebiet|bezirk|arbeit|geschaft|verwaltung|unternehmen|information)s$/;
