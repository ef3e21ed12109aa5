/**
 * Words that stand in titles and departments of every function: jobs without a subject ("Engineer"),
 * what describes another word ("Technical"), and what a whole house is called. Alone they say nothing
 * of others who have them. Chosen from the O*NET, ESCO and UK government titles in which one such word
 * is all there is, and which are of many functions; other languages alike.
 */
const WORDS = `
  engineer technician consultant advisor adviser analyst scientist designer planner developer architect
  operator administrator inspector auditor researcher controller buyer worker strategist tester
  estimator observer ambassador champion evangelist secretary
  ingenieur techniker berater analyst wissenschaftler designer planer entwickler architekt konstrukteur
  prufer sekretar
  ingenieur technicien technicienne consultante conseiller conseillere analyste chercheur concepteur
  developpeur architecte operateur acheteur
  ingeniero ingeniera tecnico tecnica consultor consultora asesor asesora analista desarrollador
  disenador arquitecto operador
  engenheiro engenheira desenvolvedor arquiteto
  ingegnere consulente sviluppatore progettista architetto operatore
  adviseur ontwikkelaar ontwerper technicus onderzoeker

  technical financial commercial operational strategic general managing operating professional public
  personal internal external central corporate regional district new other
  technisch technische kaufmannisch allgemein intern extern zentral strategisch operativ
  technique financier general publique interne externe
  tecnico financiero comercial operativo publico interno externo geral tecnica
  operativo finanziario pubblico algemeen technisch financieel

  affairs directorate shared special project projects major analysis planning
  information resources resource business performance relation relations account accounts client clients
  field computer systems system solutions solution services program programs records document
  projekt projekte angelegenheiten planung
  ressourcen geschaft leistung beziehungen kunden systeme losungen dienste
  affaires projets analyse planification
  ressources relations clients systemes
  asuntos proyectos planificacion
  recursos negocio negocios clientes sistemas soluciones servicios
  recursos sistemas solucoes servicos risorse affari clienti sistemi soluzioni servizi
  middelen zaken klanten systemen oplossingen diensten

  headquarters headquarter hq company group board holding branch site
  gruppe konzern zentrale hauptsitz firma unternehmen filiale standort
  siege groupe entreprise societe sede grupo empresa azienda gruppo
  hoofdkantoor groep bedrijf vestiging`;

let known: ReadonlySet<string> | undefined;

/** Whether a word, as `subjectWords` gives it, is any function's. */
export function isGeneral(word: string): boolean {
  known ??= new Set(WORDS.trim().split(/\s+/));
  return known.has(word);
}
