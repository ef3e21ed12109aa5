/** Words of a title that name a rung or a kind of job, and never what the job is about. */
export const BARE_HEADS = `
  head director directors manager managers management mgr mngr mgmt lead leader leadership leads chief officer
  vp svp evp avp rvp gvp president vice executive exec ceo founder cofounder owner partner principal
  supervisor superintendent coordinator specialist expert associate representative rep agent clerk
  staff employee member intern internship trainee apprentice graduate student assistant officers
  senior junior sr jr snr jnr mid entry deputy interim acting former ex retired freelance freelancer
  selbststandig self employed independent professional professionals contributor individual i ii iii iv
  leiter leitung leitend leitende leitender chef cheffe direktor direktion manager abteilungs bereichs
  hauptabteilungs team gruppen teams referats stabs ressort fach haupt ober stellv stellvertretend
  stellvertretende stellvertretender stv komm kommissarisch referent sachbearbeiter mitarbeiter
  fachkraft spezialist fachmann fachfrau kaufmann kauffrau beauftragte beauftragter koordinator
  werkstudent praktikant praktikum auszubildende auszubildender azubi volontar trainee geselle meister
  angestellte angestellter vorstand vorstands geschaftsfuhrer geschaeftsfuehrer geschaftsfuhrung
  geschaftsfuhrend geschaftsfuhrende geschaftsfuhrender geschaftsleitung inhaber gesellschafter
  prokurist verantwortlich verantwortliche verantwortlicher teamleiter gruppenleiter abteilungsleiter
  bereichsleiter teamleitung abteilungsleitung bereichsleitung assistent assistenz
  abteilung bereich departement department dept division unit office group section area function
  responsable charge chargee directeur directrice adjoint adjointe gerant gerante president presidente
  pdg dg cadre employe employee stagiaire alternant alternante apprenti apprentie assistante
  specialiste equipe service services direction gestionnaire coordinateur coordinatrice
  jefe jefa gerente encargado encargada subdirector subdirectora directora coordinador coordinadora
  especialista becario becaria auxiliar asistente departamento equipo direccion propietario
  diretor diretora chefe gestor gestora responsavel coordenador coordenadora supervisora estagiario
  estagiaria equipa direcao socio socia
  direttore direttrice responsabile capo coordinatore addetto addetta impiegato impiegata stagista
  tirocinante specialista assistente ufficio reparto titolare dirigente referente direzione
  hoofd directie teamleider leidinggevende medewerker specialist stagiair bestuurder eigenaar
  afdelingshoofd afdeling coordinator
  kierownik dyrektor chef ansvarlig ansvarig leder vedouci reditel mudur muduru uzman`
  .trim()
  .split(/\s+/);

/** Where a job is done. Says what it is about only when nothing else does. */
export const PLACES = `
  global worldwide international regional national local europe european emea apac amer americas
  latam dach mena cee sea anz uk us usa north south east west northern southern eastern western nord
  sud ost mitte germany deutschland austria osterreich switzerland schweiz suisse france espana spain
  italia italy benelux nordics iberia asia africa america weltweit europa central zentral corporate`
  .trim()
  .split(/\s+/);

const BARE = new Set([...BARE_HEADS, ...PLACES]);

/** Whether a word tells a rung, a kind of job or a place, and so nothing of a subject. */
export function isBareWord(word: string): boolean {
  return BARE.has(word);
}
