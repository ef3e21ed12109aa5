import type { Level } from '../taxonomy';
import { TermIndex } from './term-index';

/**
 * What a head term does: names a level; raises or lowers the one beside it; names one that nothing
 * beside it changes (`final`); or only looks like a head (`none`).
 */
export type Head = { level: Level; final?: true } | 'raises' | 'lowers' | 'assists' | 'none';

/** Where a level is told, highest first. "Head of" is a director: ours, as are all rungs here. */
const LEVEL_TERMS: [Level, string][] = [
  [
    'executive',
    `chief officer, ceo, cfo, cto, cio, coo, cmo, cro, chro, ciso, cpo, cdo, cso, cco, clo, cao, pdg,
     dg, general counsel, gc, president, chairman, chairwoman, chairperson, managing director,
     chief executive, founder, co founder, cofounder, managing partner, owner, vorstand*,
     geschaftsfuhr*, geschaeftsfuehr*, geschaftsleitung, directeur general, directrice generale,
     director general, directora general, diretor geral, diretora geral, direttore generale,
     amministratore delegato, algemeen directeur, consejero delegado, presidente, inhaber, grunder,
     fondateur, fondatrice, fundador, fundadora, fondatore, oprichter, bestuurder, secretary general,
     board member`,
  ],
  [
    'vice-president',
    `vice president, vp, svp, evp, avp, rvp, gvp, vicepresident*, senior vice president, executive vice
     president, vice presidente, vizeprasident*`,
  ],
  [
    'director',
    `director, directors, directora, directeur, directrice, diretor, diretora, direttore, direttrice,
     direktor, dir, head, leiter, leitung, hoofd, bereichs leiter, hauptabteilungs leiter, dirigente,
     executive director, general manager, gm, drh, daf, dsi, chief, global head, bereichsleitung, leitende*`,
  ],
  [
    'manager',
    `manager, mgr, mngr, group product manager, managers, responsable, responsabile, responsavel, gerente, gestor, gestora,
     jefe, jefa, chefe, capo, chef service, chef departement, abteilungs leiter, referats leiter,
     abteilungsleitung, supervisory, gestionnaire, chef, bedrijfs leider, office leiter, cheffe,
     dezernats leiter, filial leiter, afdelings hoofd, afdelingshoofd`,
  ],
  [
    'lead',
    `lead, leader, team lead, team leader, tech lead, team leiter, teamleitung, gruppen leiter,
     gruppenleitung, team leider, chef equipe, supervisor, superviseur, supervisora, foreman,
     schicht leiter, principal, staff engineer, staff software engineer, staff scientist, staff
     designer, staff data scientist, encargado, encargada, coordenador, coordenadora, coordinador,
     coordinadora, coordinatore, coordinatrice, capo squadra, capoturno, forewoman, teamlead,
     jefe equipo, meister, team manager`,
  ],
  [
    'individual',
    `engineer, developer, programmer, analyst, analyste, analista, specialist, spezialist, specialiste,
     especialista, specialista, consultant, consultante, consultor, consultora, consulente, berater,
     scientist, designer, architect, accountant, auditor, recruiter, representative, rep, coordinator,
     koordinator, associate, officer, advisor, adviser, adviseur, counsel, attorney, lawyer, jurist,
     juriste, jurista, avocat, avocate, abogado, abogada, advogado, advogada, avvocato, avvocata, buyer, einkaufer,
     acheteur, acheteuse, comprador, compradora, vendeur, vendeuse, vendedor, vendedora,
     clerk, agent, technician, techniker, technicien, tecnico, operator, administrator, entwickler,
     ontwikkelaar, ingenieur, ingenieure, ingeniero, ingeniera, engenheiro, engenheira, ingegnere,
     referent, sachbearbeiter, mitarbeiter, medewerker, charge, chargee, developpeur, developpeuse,
     desarrollador, desarrolladora, desenvolvedor, desenvolvedora, sviluppatore, comptable, contable,
     contador, impiegato, impiegata, addetto, addetta, empleado, employe, employee, planner, editor,
     writer, translator, researcher, scientifique, chercheur, business partner, account executive,
     sales executive, marketing executive, account manager, product manager, project manager,
     program manager, programme manager, community manager, customer success manager, case manager,
     office manager, product owner, scrum master, produkt manager, projekt leiter, projekt manager,
     chef projet, chef produit, jefe proyecto, jefe producto, gestor projetos, capo progetto,
     key account manager, category manager, delivery manager, agile coach, kaufmann, kauffrau,
     paralegal, receptionist, nurse, teacher, inspector, mechanic, tester, statistician, economist,
     boekhouder, inkoper, conseiller, conseillere, asesor, asesora, redakteur, redacteur, partner
     manager, release manager, contract manager, brand manager, accountmanager, copywriter, solicitor,
     trainer, junior, projectleider, project leider, programmeur, grafiker, buchhalter, tecnica`,
  ],
];

/** Levels that no word beside them changes. */
const FINAL_INDIVIDUAL = `executive assistant, personal assistant, administrative assistant, secretary,
  secretaire, secretaria, secretario, sekretar*, segretaria, secretaresse, pa, ea, intern,
  internship, trainee, apprentice, werkstudent*, praktikant*, praktikum, volontar*, azubi,
  auszubildende*, stagiaire, stagista, stagiair, alternant, alternante, becario, becaria, estagiario,
  estagiaria, tirocinante, working student, graduate, assistante direction, assistenz, assistent,
  asistente, assistente, assistante, hilfskraft`;

/** Words that look like a head and are none, and a chief whose rung every house sets anew. */
const NO_HEAD = `lead generation, lead gen, leads, chief staff, office ceo, office cfo, office president,
  office director, board directors, president office, leadership, head hunter, chef cuisine,
  executive chef, sous chef, head chef`;

function buildIndex(): TermIndex<Head> {
  const index = new TermIndex<Head>();
  for (const [level, list] of LEVEL_TERMS) index.add(list, { level });
  index.add(FINAL_INDIVIDUAL, { level: 'individual', final: true });
  index.add(NO_HEAD, 'none');
  index.add('senior, sr, snr, sen, superior', 'raises');
  index.add(
    'associate, deputy, adjoint, adjointe, adjunto, adjunta, vice, stellvertretend*',
    'lowers',
  );
  index.add('stellv, stv, subdirector, sub, sous, plaatsvervangend*, aggiunto, aggiunta', 'lowers');
  index.add('assistant', 'assists');
  return index;
}

export const HEADS = buildIndex();
