import type { SubjectTerms } from './subject-terms';

/** The functions that keep the house: money, people, law, supply, direction. */
export const RUNNING = {
  finance: {
    names: `finance, financial, fp&a, finanz*, finanzen, finances, financier, financiere, finanzas,
      financiero, financiera, financas, financeiro, financeira, finanza, finanziario, finanziaria,
      financien, financieel, chief financial officer, cfo, daf, accounting, buchhalt*, comptab*,
      contabil*, contabilidad, boekhoud*, rechnungswesen, chief accounting officer, controlling,
      investor relations, treasury`,
    crafts: `accountant, accountants, controller, controllership, contrôleur gestion, controle
      gestion, controllo gestione, treasurer, tax, steuer*, steuern, fiscal, fiscaliste, impuestos,
      audit, auditor, internal audit, revision, bookkeep*, billing, payable, receivable, payables,
      receivables, invoicing, underwrit*, loan, loans, credit, mortgage, investment, investments,
      investor, banker, banking, comptable, contable, contador, contadora, contabile, ragioniere,
      tresor*, tesoreria, tesouraria, tesoreria, actuarial, cost accounting, budget, budgets,
      appraiser, wealth, portfolio manager, bilanz*, kreditor*, debitor*, wirtschaftspruf*,
      commercialista, boekhouder, insurance, claims, revenue accounting, revenue officer tax`,
    hints: `risk, pricing analyst, collections, valuation, fund, capital, economics, trader, cost`,
    soft: `planning`,
  },
  people: {
    names: `human resources, hr, rh, people, human capital, personal*, humanressourcen,
      ressources humaines, recursos humanos, risorse umane, personeel*, drh, chief human resources
      officer, chro, chief people officer, chief human resource officer, talent, p&c, people culture,
      human resource, personnel, p&o, l&d, people operations, people partner, hrbp`,
    crafts: `talent acquisition, recruit*, rekrut*, recrut*, reclut*, selezione personale, seleccion,
      learning development, training development, compensation, benefits, total rewards, rewards,
      payroll, paie, nomina, nominas, paghe, entgelt*, lohn*, folha pagamento, employee relations,
      employee experience, labor relations, labour relations, workforce, diversity, inclusion, dei,
      d&i, employer branding, organisational development, organizational development, formation
      professionnelle, formacion, formazione, weiterbildung, ausbildung*, onboarding employee,
      people analytics, headhunter, sourcer, hr business partner, staffing, gestion paie`,
    hints: `cpo, culture, resourcing, wellbeing, mobility, employment, engagement, training, trainer`,
    soft: `learning, enablement, personal`,
  },
  legal: {
    names: `legal, law, general counsel, gc, counsel, recht*, rechtsabteilung, juridique, juridico,
      juridica, legale, affari legali, asuntos legales, juridisch*, juridische zaken, chief legal
      officer, clo, legal operations`,
    crafts: `lawyer, attorney, solicitor, barrister, paralegal, jurist, juriste, jurista, avocat,
      abogado, abogada, advogado, advogada, avvocato, advocaat, anwalt, rechtsanwalt, syndikus*,
      notary, judge, magistrate, litigation, contracts manager, contract manager, privacy, data
      protection, datenschutz*, protection donnees, compliance, regulatory, regulatory affairs,
      intellectual property, patent, trademark, ethics, law clerk, prosecutor, chief compliance
      officer, zulassung*, conformite, cumplimiento, legislation, dpo`,
    hints: `governance, contracts, company secretary, regulation, arbitrat*, mediator, risk compliance`,
  },
  procurement: {
    names: `procurement, purchasing, sourcing, einkauf*, beschaffung*, achats, acheteur, acheteuse,
      compras, acquisti, inkoop, inkoper, approvisionnement*, aprovisionamiento, buyer, strategic
      sourcing, chief procurement officer, supplier management, vendor management, commodity manager`,
    crafts: `purchaser, purchasing agent, category buyer, einkaufer, comprador, compradora,
      buyer, supplier quality, supplier, suppliers, vendor, lieferant*, fournisseurs, proveedores,
      fornitori, fornecedores, leverancier*, category management`,
    hints: `cpo, category manager, acquisition, contracting`,
  },
  operations: {
    names: `chief operating officer, coo, supply chain, logistics, logistik*, logistique, logistica,
      logistiek*, manufacturing, production, produktion*, fertigung, produccion, producao, produzione,
      productie, operaciones, operacoes, operazioni, business operations, betriebsleit*, plant
      manager, werkleit*, werks, betriebs, directeur usine, chief supply chain officer, warehouse,
      lager*, fulfilment, fulfillment, quality assurance, quality control, quality manager,
      qualitatsmanage*, qualitatssicherung, qualite, calidad, qualidade, qualita, kwaliteit*`,
    crafts: `inventory, shipping, transport*, distribution, fleet, dispatch*, lean, six sigma,
      continuous improvement, plant, factory, production planner, demand planning, s&op, ehs, hse,
      health safety, hse manager, environmental health safety, arbeitssicherheit, maintenance,
      instandhaltung, assembly, machinist, machine operator, operator, foreman, freight, customs,
      material planner, disponent, supply, process improvement, business process, business continuity,
      restaurant, hotel, kitchen, food service, site manager, driver, quality inspector, inspector`,
    hints: `quality, branch, field, process, processes, service delivery, sustainability, safety`,
    soft: `operations, ops, operating, operational, betrieb, operation, operational excellence,
      planning, scheduling, technicien, exploitation`,
  },
  administration: {
    names: `administration, administrative, executive assistant, personal assistant, office manager,
      office management, ea, pa, secretary, sekret*, secretaire, secretaria, secretario, segretari*,
      secretaresse, buromanagement, buroleit*, assistenz, assistante direction, assistant direction,
      asistente direccion, administrative assistant, administrative services, verwaltung*,
      administracion, administrativo, administrativa, amministrazione, amministrativo, receptionist,
      empfang*, facilities, facility, facility management, chief administrative officer`,
    crafts: `office coordinator, office administrator, reception, records, archivist, front desk,
      typist, real estate, workplace, data entry, services generaux, burokauf*, property
      management, gebaudemanagement, accueil, liegenschaften, mailroom`,
    hints: `property, travel, chief staff`,
    soft: `office, clerk, assistant, assistante, assistent, asistente, assistente, administrator,
      sachbearbeiter, admin, coordinator`,
  },
  security: {
    names: `security, information security, cyber, cybersecurity, cyber security, infosec, chief
      information security officer, ciso, chief security officer, sicherheit*, it sicherheit,
      securite, rssi, securite information, seguridad, seguranca, sicurezza, beveiliging, secops,
      it security, seguridad informacion, informationssicherheit*`,
    crafts: `penetration tester, pentest*, threat, soc analyst, security operations, incident
      response, identity access, iam, application security, appsec, devsecops, digital forensics,
      loss prevention, fraud, physical security, cryptograph*, vulnerability, red team`,
    hints: `trust safety, forensic, surveillance, protective`,
  },
  strategy: {
    names: `chief strategy officer, corporate strategy, strategic planning, business strategy,
      strategische planung, unternehmensstrategie, planeacion estrategica, planejamento estrategico,
      pianificazione strategica, strategie entreprise, strategieentwicklung, unternehmensentwicklung`,
    crafts: `chief transformation officer, strategic initiatives, competitive intelligence`,
    hints: `chief staff, foresight, strategic, policy`,
    soft: `strategy, strateg*, estrateg*, planning, corporate planning, innovation strategy,
      transformation`,
  },
  'general-management': {
    names: `chief executive officer, chief executive, ceo, pdg, vorstandsvorsitz*`,
    hints: `executive, regional director, direktion, country lead, business unit, geschaftsbereich`,
    soft: `general management, geschaftsfuhr*, geschaeftsfuehr*, geschaftsleitung, directeur general,
      directrice generale, direction generale, director general, directora general, diretor geral,
      diretora geral, direttore generale, direttrice generale, amministratore delegato, dg,
      algemeen directeur, consejero delegado, general manager, managing director, managing partner, executive director, president,
      founder, co founder, cofounder, grunder, fondateur, fondatrice, fundador, fundadora, fondatore,
      oprichter, owner, inhaber, entrepreneur, country manager, country director, gm, md, board,
      board member, vorstand, chairman, chairwoman, chairperson, presidente`,
  },
} satisfies Record<string, SubjectTerms>;
