/** Invented titles with the function and level a reader would give them; `-` where nobody could. */
export const TITLES = `
English
Software Engineer | software-engineering | individual
Staff Software Engineer, Checkout | software-engineering | lead
Sr. Backend Developer | software-engineering | individual
Site Reliability Engineer II | software-engineering | individual
CTO | software-engineering | executive
Mechanical Engineer | engineering | individual
Director, Hardware Engineering | engineering | director
IT Support Specialist | information-technology | individual
V.P. of I.T. | information-technology | vice-president
Chief Information Officer | information-technology | executive
Data Scientist | data | individual
Head of Data & Analytics | data | director
Product Owner | product | individual
VP Product | product | vice-president
Group Product Manager, Search | product | manager
Senior Director of Product Management | product | senior-director
UX Researcher | design | individual
Head of Product Design | design | director
Technical Program Manager | programme | individual
PMO Lead | programme | lead
Senior Manager, Demand Generation | marketing | senior-manager
Product Marketing Manager - EMEA | marketing | manager
CMO | marketing | executive
Director of Corporate Communications | communications | director
PR Manager | communications | manager
Account Executive, Mid-Market | sales | individual
VP, GTM Strategy & Ops | sales | vice-president
Regional Sales Director (North) | sales | director
Sales Operations Analyst | sales | individual
Chief Revenue Officer | sales | executive
Director, Strategic Partnerships | business-development | director
Customer Success Manager | customer-success | individual
VP Customer Experience | customer-success | vice-president
Management Consultant | consulting | individual
Director, Professional Services | consulting | director
Sr. Mgr FP&A | finance | senior-manager
Assistant Controller | finance | -
Senior Vice President, Treasury | finance | vice-president
Deputy CFO | finance | vice-president
Accounts Payable Clerk | finance | individual
HR Business Partner, Engineering | people | individual
Head of Talent Acquisition | people | director
Chief People Officer | people | executive
L&D Manager | people | manager
General Counsel | legal | executive
Associate Director, Regulatory Affairs | legal | senior-manager
Data Protection Officer | legal | individual
Strategic Sourcing Manager | procurement | manager
Head of Procurement (f/m/x) | procurement | director
COO | operations | executive
Director of Supply Chain & Logistics | operations | director
Plant Manager | operations | manager
Executive Assistant to the CFO | administration | individual
Office Manager | administration | individual
CISO | security | executive
Information Security Analyst | security | individual
Director of Corporate Strategy | strategy | director
Chief Strategy Officer | strategy | executive
R & D Manager | research | manager
Principal Research Scientist | research | lead
Chief Executive Officer | general-management | executive
General Manager, Nordics | general-management | director
Co-Founder & CEO | general-management | executive
Marketing Intern | marketing | individual
Vice President | - | vice-president
Chief of Staff | - | unknown
CPO | - | executive
Ninja | - | unknown

German
Leiter Einkauf | procurement | director
Vertriebsleiterin DACH (m/w/d) | sales | director
Softwareentwickler/-in | software-engineering | individual
Teamleiter Buchhaltung | finance | lead
Referentin für Öffentlichkeitsarbeit | communications | individual
Personalreferent | people | individual
Bereichsleitung Produktion | operations | director
Abteilungsleiter Recht | legal | manager
Werkstudent Marketing | marketing | individual
Geschäftsführerin | general-management | executive
IT-Leiter | information-technology | director
Sachbearbeiterin Verwaltung | administration | individual
Leitung Unternehmenskommunikation | communications | director
Projektleiter | programme | individual
Forschungsleiter | research | director
Datenschutzbeauftragte | legal | individual

French
Responsable RH | people | manager
Directrice financière | finance | director
Chargé·e de communication | communications | individual
Directeur des systèmes d’information | information-technology | director
Acheteuse industrielle | procurement | individual
Chef de projet digital | programme | individual
Ingénieur commercial | sales | individual
Assistante de direction | administration | individual
Directeur général | general-management | executive
Responsable marketing et communication | marketing | manager
Juriste droit social | legal | individual
Responsable logistique | operations | manager

Spanish
Director de Recursos Humanos | people | director
Jefa de Compras | procurement | manager
Gerente de Ventas | sales | manager
Responsable de Contabilidad | finance | manager
Abogada | legal | individual
Director/a de Operaciones | operations | director
Desarrolladora de software | software-engineering | individual
Jefe de proyecto | programme | individual
Directora de Comunicación | communications | director

Portuguese
Diretor(a) Financeiro(a) | finance | director
Gerente de Vendas | sales | manager
Coordenadora de Marketing | marketing | lead
Analista de Recursos Humanos | people | individual
Advogada | legal | individual
Diretor de Tecnologia da Informação | information-technology | director
Estagiário de Compras | procurement | individual
Diretora-geral | general-management | executive

Italian
Responsabile Ufficio Acquisti | procurement | manager
Direttore Risorse Umane | people | director
Direttrice commerciale | sales | director
Sviluppatore software | software-engineering | individual
Addetta alla contabilità | finance | individual
Avvocato | legal | individual
Amministratore delegato | general-management | executive
Responsabile qualità | operations | manager

Dutch
Hoofd Inkoop | procurement | director
Verkoopmanager | sales | manager
Directeur Financiën | finance | director
Juridisch adviseur | legal | individual
Medewerker klantenservice | customer-success | individual
Teamleider Logistiek | operations | lead
Softwareontwikkelaar | software-engineering | individual
Algemeen directeur | general-management | executive
Personeelsadviseur | people | individual
`;
