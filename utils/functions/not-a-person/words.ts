import { phraseMap, wordList } from './fold-words';

/*
 * Ours: how rooms, lists, shared mailboxes and machines are called in the directories of many
 * countries. What could be somebody's name is in a list of its own, which an address like
 * first.last@ overrules.
 */

/** Nobody is called that. Found anywhere in a name. */
export const ROOM_PHRASES = phraseMap(
  'meeting room|meetingroom|conference room|conf room|board room|boardroom|huddle room|huddle space',
  'phone booth|phone room|focus room|focus booth|training room|interview room|war room|project room',
  'video room|zoom room|zoomroom|teams room|break room|quiet room|wellness room|mothers room',
  'prayer room|seminar room|lecture hall|meeting space|meeting pod|auditorium|board table',
  'meetingraum|besprechungsraum|besprechungszimmer|sitzungszimmer|sitzungsraum|konferenzraum',
  'konferenzzimmer|seminarraum|schulungsraum|tagungsraum|projektraum|besprechungsecke|sitzungssaal',
  'salle de réunion|salle réunion|salle de conférence|salle de conf|salle du conseil|salle visio',
  'salle de formation|salle de visio|sala de reunión|sala de reuniones|sala reuniones|sala de juntas',
  'sala de conferencias|sala de reunião|sala de reuniões|sala reunião|sala riunioni|sala riunione',
  'sala conferenze|sala meeting|sala de reunions|sala de actos',
  'vergaderzaal|vergaderruimte|vergaderkamer|overlegruimte|spreekkamer|konferensrum|mötesrum',
  'sammanträdesrum|mødelokale|mødelokalet|møterom|møterommet|neuvotteluhuone|kokoushuone|kokoustila',
  'sala konferencyjna|sala spotkań|salka konferencyjna|zasedací místnost|zasedačka|zasadačka',
  'zasadacia miestnosť|jednací místnost|tárgyaló|tárgyalóterem|sală de ședințe|sala de ședințe',
  'sală de conferințe|toplantı odası|toplantı salonu|αίθουσα συσκέψεων|αίθουσα συνεδριάσεων',
  'переговорная|переговорка|переговорна|конференц зал|комната переговоров|зал совещаний',
  'заседателна зала|sala za sastanke|soba za sastanke|sejna soba',
  'חדר ישיבות|חדר דיונים|חדר פגישות|قاعة اجتماعات|قاعة الاجتماعات|غرفة اجتماعات|غرفة الاجتماعات',
  'phòng họp|ห้องประชุม|ruang rapat|ruang meeting|bilik mesyuarat|बैठक कक्ष|मीटिंग रूम|اتاق جلسه',
  'projector|videoprojector|videoprojecteur|proyector|company car|pool car|dienstwagen',
  'firmenwagen|poolfahrzeug|parking spot|parking space|parkplatz|stellplatz|place de parking|hot desk',
);

/** Scripts that put no blanks between words: found anywhere. */
export const ROOM_PARTS = wordList(
  '会議室|応接室|研修室|ミーティングルーム|打合せ室|商談室|会议室|會議室|会客室|培训室|會客室|회의실|미팅룸|세미나실',
);

/** Rooms by themselves, but also somebody's name or a part of many a word. */
export const ROOM_WORDS = new Set(
  wordList(
    'room|rooms|raum|zimmer|saal|salle|sala|salon|zaal|ruimte|kamer|rum|rom|lokale|huone|místnost',
    'miestnosť|terem|oda|odası|hall|studio|suite|booth|pod|lab|aula|soba|зал|комната|חדר|قاعة|غرفة',
    'αίθουσα|ルーム|phòng|ruang|bilik|beamer|parking',
  ),
);

/** Of these people are called as well: Rachel Hall, of whom Exchange may have two. */
export const ROOM_FAMILIES = new Set(wordList('hall|booth|sala|oda|zimmer|kamer|salon|lab|soba'));

/** A room when it leads the name ("Salle Turing"). Those that are given names are left out. */
export const ROOM_FIRST = new Set(
  wordList(
    'room|raum|saal|salle|sala|zaal|studio|aula|зал|комната|חדר|قاعة|غرفة|αίθουσα|phòng|ruang',
  ),
);

/** A room when it ends the name ("Blue Room"). Family names are left out. */
export const ROOM_LAST = new Set(wordList('room|studio|suite|pod|ルーム|odası|huone|místnost'));

/** Before a `-`, `_` or number in an address: `conf-berlin@`, `salle-2@`. */
export const ROOM_PREFIXES = new Set(
  wordList(
    'conf|room|rooms|meetingroom|confroom|conference|conferenceroom|boardroom|huddle|raum|zimmer|saal',
    'besprechung|besprechungsraum|konferenzraum|meetingraum|sitzungszimmer|salle|sala|zaal|vergaderzaal',
    'vergaderruimte|res|resource|resources|rm|mtgrm|mtgroom|mtr|zoomroom|zoomrooms|teamsroom|projector',
    'beamer|equipment|parking|parkplatz|konferensrum|motesrum|moterom|modelokale|salareuniones',
    'salariunioni|toplanti|kaigi|kaigishitsu',
  ),
);

/** Of these nobody is called, so a dot is enough: `room.berlin@`. */
export const ROOM_SURE = new Set(
  wordList(
    'conf|room|rooms|meetingroom|confroom|conference|conferenceroom|boardroom|besprechungsraum',
    'konferenzraum|meetingraum|sitzungszimmer|vergaderzaal|vergaderruimte|resource|resources|zoomroom',
    'zoomrooms|teamsroom|projector|equipment|parking|konferensrum',
  ),
);

/** Many people at once, wherever it stands in a name. */
export const LIST_PHRASES = phraseMap(
  'team|teams|équipe|equipo|equip|squadra|verteiler|verteilerliste|distribution list|mailing list',
  'mailingliste|mailingliste|liste de diffusion|lista de distribución|lista de distribuição',
  'lista di distribuzione|distributielijst|everyone|everybody|all staff|all hands|all employees',
  'all company|all users|all members|whole company|alle mitarbeiter|alle mitarbeitenden|alle kollegen',
  'tous les|toute l équipe|tout le monde|todos los|todas las|todos os|tutti i|alle medewerkers',
  'iedereen|alla medarbetare|alle medarbeidere|alle medarbejdere|wszyscy pracownicy|všichni zaměstnanci',
  'department|abteilung|département|departamento|dipartimento|afdeling|avdelning|avdelning|dział|oddělení',
  'board of directors|executive committee|steering committee|comité de direction|comité exécutif',
  'working group|task force|taskforce|arbeitsgruppe|arbeitskreis|groupe de travail|grupo de trabajo',
  'команда|отдел|все сотрудники|рассылка|департамент|צוות|כל העובדים|מחלקת|فريق|جميع الموظفين|قسم',
  'ομάδα|ekibi|ekip|departmanı|zespół|csapat|echipa|departamentul|tiimi|osasto|teamet|avdelningen',
  'afdelingen|gruppen|nhóm|phòng ban|ทีม|टीम',
);

export const LIST_PARTS = wordList(
  '全員|全社員|事務局|各位|営業部|人事部|総務部|経理部|開発部|法務部|広報部|企画部|全体员工|全體員工|所有人|全员|团队|團隊|小组|部门|部門|群组|전체|전직원|부서',
);

/** Many people when it ends the name ("Sales Managers"), but for an address that is somebody's name. */
export const LIST_LAST = new Set(
  wordList(
    'group|groups|gruppe|groupe|grupo|gruppo|groep|группа|מחלקה|مجموعة|committee|komitee|comité',
    'comite|comitato|commissie|ausschuss|council|squad|tribe|chapter|community|channel',
    'members|mitglieder|membres|employees|colleagues|kollegen|mitarbeiter|medewerkers|collaborateurs',
    'managers|directors|leads|leaders|leadership|executives|reps|engineers|developers|designers',
    'partners|stakeholders|participants|users|staff|チーム|グループ|팀|그룹',
  ),
);

/** Many people when it leads the name ("Gruppe Einkauf"). */
export const LIST_FIRST = new Set(
  wordList(
    'group|gruppe|groupe|grupo|gruppo|groep|dl|group|all|alle|tous|todos|tutti|группа|مجموعة',
  ),
);

/** The part before the @, alone. */
export const LIST_LOCALS = new Set(
  wordList(
    'all|everyone|everybody|alle|tous|toutes|todos|todas|tutti|iedereen|kaikki|wszyscy|vsichni',
    'herkes|staff|allstaff|allhands|allemployees|employees|mitarbeiter|medewerkers|colaboradores|team',
    'teams|company|firma|announce|announcements|list|lists|mailinglist|newsletter|group|groups|members',
    'leadership|management|board|execs|directors|managers|comex|codir|verteiler|tout le monde',
  ),
);

export const LIST_PREFIXES = new Set(
  wordList(
    'all|everyone|alle|tous|todos|tutti|dl|dist|distlist|distribution|list|lists|ml|grp|group|groups|gruppe',
    'groupe|grupo|team|teams|equipe|equipo|squadra|staff|verteiler|org|dept|abt|channel|announce',
  ),
);

export const LIST_SUFFIXES = new Set(
  wordList(
    'all|everyone|team|teams|list|group|groups|grp|dl|staff|verteiler|equipe|equipo|users|members|announce',
    'announcements|distribution|dept|leads|managers|directors|employees|alle',
  ),
);

/** Of these nobody is called, so a dot is enough: `sales.team@`. */
export const LIST_SURE = new Set(
  wordList(
    'team|teams|everyone|distlist|distribution|grp|verteiler|equipe|equipo|announce|employees|dept',
  ),
);

/** A mailbox that several people read, and what departments are called. */
export const ROLES = new Set(
  wordList(
    'info|office|hello|contact|kontakt|contacto|contatto|contato|support|help|helpdesk|servicedesk|service',
    'kundenservice|kundendienst|sales|vertrieb|verkauf|ventas|vendas|vendite|marketing|hr|rh|personal',
    'recruiting|recruitment|talent|careers|jobs|karriere|bewerbung|bewerbungen|press|presse|prensa|billing',
    'invoice|invoices|rechnung|rechnungen|facturas|factures|fatture|accounts|accounting|buchhaltung',
    'comptabilite|compta|contabilidad|contabilidade|contabilita|finance|payroll|legal|security|privacy|dpo',
    'datenschutz|compliance|it|itsupport|ithelp|admin|administration|administrator|webmaster|hostmaster',
    'abuse|event|events|veranstaltungen|eventos|news|feedback|reception|rezeption|empfang|accueil',
    'recepcion|recepcao|receptie|frontdesk|facilities|facility|workplace|travel|procurement|einkauf',
    'purchasing|compras|achats|acquisti|secretariat|sekretariat|secretaria|segreteria|direction|direccion',
    'direzione|verwaltung|training|academy|learning|onboarding|communications|comms|kommunikation',
    'operations|ops|orders|bestellung|logistics|partnerships|calendar|calendars|kalender|calendario',
    'calendrier|booking|bookings|buchung|reservation|reservations|reservas|appointments|termine|rdv',
    'meetings|scheduling|scheduler|shared|postfach|mailbox|inbox|postmaster|enquiries|inquiries|customercare',
  ),
);

/** What stands beside a role in a shared mailbox's name. */
export const ROLE_FILLERS = new Set(
  wordList(
    'desk|center|centre|services|global|emea|apac|amer|dach|management|relations|care|customer|human',
    'resources|acquisition|internal|external|corporate|company|mail|notifications|system|and|of|the',
    'und|et|y|e|de|des|von|user|client|kunden|front|people|culture|employee|experience|europe|us|uk|eu',
  ),
);
