import { subjectWords } from './subject-words';

/**
 * What functions are called outright, in the seven languages of the lexicon. One person who is an
 * exception says nothing about everybody in Sales; making Sales another function is a merge.
 */
const NAMES = `
  software engineering, software development, engineering, development, technology, tech, it,
  information technology, data, analytics, product, product management, design, ux, programme,
  project management, projects, marketing, communications, communication, sales, business development,
  partnerships, customer success, customer service, customer support, support, consulting, finance,
  accounting, controlling, people, hr, human resources, legal, compliance, procurement, purchasing,
  operations, ops, administration, admin, security, strategy, research, r&d, research and development,
  general management,
  softwareentwicklung, entwicklung, technik, daten, produkt, produktmanagement, projektmanagement,
  kommunikation, vertrieb, verkauf, kundenservice, kundenbetreuung, beratung, finanzen, buchhaltung,
  personal, personalwesen, recht, rechtsabteilung, einkauf, beschaffung, betrieb, produktion, verwaltung,
  sicherheit, strategie, forschung, forschung und entwicklung,
  informatique, développement, technologie, données, produit, projets, ventes, commercial,
  service client, conseil, comptabilité, ressources humaines, rh, juridique, achats,
  opérations, sécurité, stratégie, recherche, recherche et développement,
  ingeniería, desarrollo, tecnología, informática, datos, producto, diseño, proyectos, comunicación,
  ventas, atención al cliente, consultoría, finanzas, contabilidad, recursos humanos, rrhh, jurídico,
  compras, operaciones, administración, seguridad, estrategia, investigación,
  engenharia, desenvolvimento, tecnologia, dados, produto, projetos, comunicação, vendas, comercial,
  atendimento ao cliente, consultoria, finanças, financeiro, contabilidade, operações, administração,
  segurança, estratégia, pesquisa,
  ingegneria, sviluppo, informatica, dati, prodotto, progetti, comunicazione, vendite, commerciale,
  assistenza clienti, consulenza, finanza, contabilità, risorse umane, legale, acquisti, operazioni,
  amministrazione, sicurezza, strategia, ricerca,
  ontwikkeling, techniek, gegevens, projecten, communicatie, verkoop, klantenservice, advies, financiën,
  boekhouding, personeelszaken, juridisch, juridische zaken, inkoop, administratie, beveiliging,
  onderzoek`;

let known: ReadonlySet<string> | undefined;

/** Whether words, as `subjectWords` gives them joined by a blank, are a function's own name. */
export function isPlainName(words: string): boolean {
  known ??= new Set(NAMES.split(',').map((name) => subjectWords(name).join(' ')));
  return known.has(words);
}
