import type { SubjectTerms } from './subject-terms';

/** The functions that face customers and the public. */
export const SELLING = {
  marketing: {
    names: `marketing, chief marketing officer, cmo, mercadotecnia, mercadeo, product marketing,
      brand management, brand manager, markenfuhrung, marketing operations, growth marketing,
      market research, etudes marche, ricerche mercato, marktforsch*, marktonderzoek`,
    crafts: `brand, branding, advertising, werbung, publicite, publicidad, publicidade, pubblicita,
      demand generation, demand gen, lead generation, seo, sem, paid media, performance media,
      content strateg*, content market*, email campaign*, campaign, campaigns, growth, crm manager,
      merchandising, trade marketing, e commerce, ecommerce, community manager, social media manager,
      copywriter, redacteur web, promotions, event market*, product promoter`,
    hints: `content, social media, events, digital marketing, customer insights, category, marca,
      marque, marke*, promotion, online`,
  },
  communications: {
    names: `communications, communication, corporate communications, public relations, pr, public
      affairs, unternehmenskommunikation, kommunikation*, offentlichkeitsarbeit, relations presse,
      relations publiques, comunicacion, comunicaciones, comunicacao, comunicazione, communicatie*,
      external affairs, corporate affairs, government affairs, media relations, pressesprecher*,
      chief communications officer, internal communications, relazioni pubbliche, presse`,
    crafts: `press, press officer, spokesperson, woordvoerder, porte parole, editor, editorial,
      journalist, speechwriter, newsroom, redakt*, redacteur, redaktion, reporter, news, publicist,
      technical writer, writer, translator, interpreter, prensa, imprensa, stampa`,
    hints: `media, medien, publishing, relations`,
  },
  sales: {
    names: `sales, vertrieb*, verkauf*, verkoop*, ventes, commercial director, directeur commercial,
      directrice commerciale, director comercial, diretor comercial, direttore commerciale, ventas,
      vendas, vendite, chief revenue officer, cro, chief sales officer, chief commercial officer,
      commercieel*, revenue operations, revops, sales operations, inside sales, sales enablement`,
    crafts: `account executive, account manager, key account, account director, aussendienst*,
      innendienst, revenue, presales, pre sales, sales engineer*, solutions engineer*, salesperson,
      salesforce, field sales, gtm, go-to-market, seller, sdr, bdr, sales development, store manager,
      territory manager, comercial, commerciale, commerciaux, agente comercial, telemarket*,
      realtor, real estate agent, insurance agent, ingenieur commercial, technico commercial,
      kundenberater, gebietsleiter, accountmanage*, vendeur, vendedor, venditore, filialleiter`,
    hints: `commercial, account, accounts, retail, deal desk, bid, tender, wholesale, pricing, store,
      broker, salesman, solutions consultant, cashier`,
  },
  'business-development': {
    names: `business development, biz dev, bizdev, bd, geschaftsentwicklung, developpement
      commercial, desarrollo negocio, desarrollo negocios, desenvolvimento negocios, sviluppo
      business, business developer, partnerships, strategic partnerships, partnerschaften,
      partenariats, alianzas, parcerias, corporate development, bedrijfsontwikkeling`,
    crafts: `alliances, channel partner*, partner manager, partner sales, ecosystem, partnership,
      licensing, fundrais*, new business, mergers acquisitions, m&a, partner management`,
    hints: `partner, channel, channels, expansion, market entry, ventures`,
  },
  'customer-success': {
    names: `customer success, customer support, customer service, customer care, customer
      experience, kundenservice, kundendienst, kundenbetreu*, service client, relation client,
      support client, atencion cliente, servicio cliente, atendimento cliente, sucesso cliente,
      servizio clienti, assistenza clienti, klantenservice, klantcontact*, chief customer officer,
      cx, csm, client success, client services, contact center, call center`,
    crafts: `customer onboarding, customer operations, customer service representative, client
      service, support engineer, support specialist, implementation manager, customer advocacy,
      kundenerfolg, post sales, technical account manager, renewals, help centre`,
    hints: `customer, customers, client, clients, onboarding, implementation, kunden*, klant*,
      customer relations, after sales, clienti, clientes, guest, service representative`,
  },
  consulting: {
    names: `consulting, management consult*, strategy consult*, beratung, unternehmensberat*,
      professional services, consultoria, consulenza, advisory, conseil, conseil management,
      adviesdienst*, management consultant`,
    crafts: `engagement manager, solution consultant, client partner, delivery consultant`,
    hints: `solutions architect, solution architect, adviseur`,
    soft: `consultant*, consultor, consultora, consulente, berater, konsulent, advisor, adviser,
      conseiller, conseillere, asesor, assessor, delivery`,
  },
} satisfies Record<string, SubjectTerms>;
