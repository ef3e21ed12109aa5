/** What the words of a header speak of. `not` spoils whatever stands beside it. */
export type Concept =
  | 'manager'
  | 'email'
  | 'login'
  | 'name'
  | 'first'
  | 'last'
  | 'id'
  | 'title'
  | 'department'
  | 'function'
  | 'level'
  | 'location'
  | 'start'
  | 'organisation'
  | 'beside'
  | 'not';

/**
 * Words of headers in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Swedish,
 * Danish, Norwegian, Finnish, Czech, Turkish, Russian, Hungarian, Romanian, Japanese, Chinese and
 * Korean, without marks, with how surely they mean it (ours): 1 for the very word, less for what
 * systems also use for something else. `beside` adds nothing and takes nothing away.
 */
export const HEADER_WORDS: readonly [Concept, number, string][] = [
  [
    'manager',
    1,
    `manager, line manager, direct manager, people manager, solid line manager, name of superior, vorgesetztenname, vorgesetztennummer, fuhrungskraftname, gestor imediato, lider, supervisor, reports to, reporting to,
     reporting manager, reports into, worker manager, workers manager, boss, superior, mgr, leader,
     vorgesetzter, vorgesetzte, vorgesetzte r, vorgesetzten, vorgesetztem, vorgesetzter in, direkter vorgesetzter, fuhrungskraft,
     fuehrungskraft, disziplinarische fuhrungskraft, disziplinarischer vorgesetzter, berichtet an,
     responsable, responsable hierarchique, manager direct, superieur, superieur hierarchique, n 1, rattachement, rattache a, chef,
     superviseur, jefe, jefe directo, jefe inmediato, jefa, supervisora, reporta a, superior jerarquico, depende de,
     gestor, gestor direto, gerente, chefia, superior imediato, reporta para, responde a, chefe,
     responsabile, responsabile diretto, superiore, riporta a, capo, referente gerarchico, leidinggevende, direct leidinggevende,
     rapporteert aan, przelozony, bezposredni przelozony, kierownik, podlega, chef namn, narmaste chef, overordnad,
     rapporterar till, leder, naermeste leder, naermeste chef, naermeste overordnede, overordnet, rapporterer til, refererer til,
     esimies, esihenkilo, lahiesimies, lahiesihenkilo, raportoi, nadrizeny, vedouci, primy nadrizeny, yonetici, yoneticisi, bagli oldugu yonetici,
     amir, ust yonetici, rukovoditel, руководитель, непосредственныи руководитель, начальник, felettes, kozvetlen felettes, vezeto,
     manager direct, superior direct, sef, sef direct, 上司, 直属上司, 上長, マネージャー, マネージャ, 管理者, レポート先, 上级, 直属上级, 汇报对象, 直接上级,
     经理, 主管, 直属主管, 直屬主管, 主管上级, 上級主管, 상사, 직속상사, 직속 상사, 관리자, 매니저, 보고대상, 팀장, προϊσταμενος, керівник, безпосередній керівник, المدير, المدير المباشر, מנהל, מנהל ישיר, atasan, atasan langsung, quan ly, quan ly truc tiep, หัวหน้า`,
  ],
  [
    'manager',
    0.8,
    'lead, leitung, team leader, team lead, chief, leiter in, ltg, teamleiter, teamleitung, leiter, chef d equipe, lider de equipo',
  ],
  [
    'email',
    1,
    `email, mail, e mail, email address, mail address, email id, emailaddress, work email, business email, primary email, email primary work,
     corporate email, company email, e mail adresse, mailadresse, emailadresse, courriel, adresse mail, adresse email, adresse e mail,
     adresse de messagerie, adresse electronique, messagerie, correo, correo electronico, direccion de correo electronico,
     direccion de correo, correio eletronico, correio electronico, endereco de email, endereco de e mail, posta elettronica, indirizzo email,
     indirizzo e mail, indirizzo posta elettronica, indirizzo di posta elettronica, e mailadres, emailadres, mailadres, adres e mail, adres email,
     poczta, poczta elektroniczna, e post, epost, e postadress, epostadress, e postadresse, epostadresse, sahkoposti, sahkopostiosoite,
     e posta, eposta, e posta adresi, emailova adresa, эл почта, почта, электронная почта, адрес электроннои почты, adresa de e mail, e mail cim, メール, メールアドレス,
     eメール, 电子邮件, 电子邮箱, 邮箱, 邮件, 電子郵件, 電子信箱, 信箱, 이메일, 전자우편, 메일`,
  ],
  [
    'email',
    0.85,
    'user principal name, upn, primary smtp address, smtp, mail nickname address, proxy addresses',
  ],
  [
    'login',
    0.6,
    'user name, username, login, user, user id, userid, logon name, sam account name, account, account name, benutzername, benutzer, identifiant, usuario, utente, gebruikersnaam',
  ],
  [
    'first',
    1,
    `first name, firstname, given name, givenname, given names, first names, forename, preferred first name, vorname, rufname, prenom, nombre de pila, primeiro nome,
     primer nombre, nome proprio, voornaam, nombres, rufname, prenom usuel, roepnaam, imie, fornamn, tilltalsnamn, fornavn, etunimi, krestni jmeno, on ad, имя, utonev, keresztnev, prenume,
     名字, 이름 이름`,
  ],
  ['first', 0.8, '名, fname, first'],
  [
    'last',
    1,
    `last name, lastname, last names, surnames, surname, family name, familyname, sn, lname, last, nachname, familienname, zuname, nom de famille, nom famille, apellido, apellidos, apellido paterno, nom d usage, nom usage,
     primer apellido, sobrenome, apelido, ultimo nome, cognome, achternaam, familienaam, nazwisko, efternamn, efternavn, etternavn, sukunimi, prijmeni, soyad,
     soyadi, soyisim, фамилия, vezeteknev, csaladnev, nume de familie, 姓, 성`,
  ],
  [
    'name',
    1,
    `name, full name, fullname, display name, displayname, employee name, preferred name, worker name, common name, payroll name, formatted name, person,
     vollstandiger name, mitarbeitername, name vorname, nachname vorname, vorname nachname, vor und nachname, vor nachname, vorname und nachname, nachname und vorname, anzeigename, nom, nom complet, nom et prenom, nom prenom, prenom nom, nom usuel, nombre, nombre completo, nombre y apellidos,
     apellidos y nombre, nombre del empleado, nome, nome completo, nome e cognome, cognome e nome, nominativo, naam, volledige naam, weergavenaam,
     imie i nazwisko, nazwisko i imie, namn, fullstandigt namn, visningsnamn, navn, fulde navn, fullt navn, visningsnavn, nimi, koko nimi, jmeno, jmeno a prijmeni,
     cele jmeno, prijmeni a jmeno, ad, adi, ad soyad, adi soyadi, isim, ad soyadi, фио, полное имя, nev, teljes nev, nume, nume complet, nume si prenume,
     氏名, 名前, お名前, 社員名, 姓名, 全名, 员工姓名, 이름, 성명, 성함`,
  ],
  [
    'name',
    0.6,
    `employee, worker, colleague, staff member, team member, mitarbeiter, mitarbeiterin, mitarbeitende, mitarbeiter in, beschaftigter, salarie, collaborateur, employe,
     empleado, colaborador, funcionario, dipendente, collaboratore, medewerker, werknemer, pracownik, medarbejder, medarbetare, anstalld, ansatt, tyontekija,
     zamestnanec, calisan, personel, сотрудник, munkatars, angajat, 社員, 従業員, 员工, 직원, 사원`,
  ],
  [
    'id',
    1,
    `id, number, no, nr, num, code, key, ref, reference, identifier, identification, emplid, empl id, emp id, empid, employee id, employee number, employee no, employee code,
     staff id, staff number, personnel number, pers no, person id, worker id, associate id, payroll id, payroll number, file number, badge number, hrid,
     guid, object id, uid, personalnummer, personalnr, pers nr, mitarbeiternummer, mitarbeiter id, mitarbeiternr, stammnummer, ma nr, kennung, matricule, numero, identifiant salarie,
     legajo, numero de empleado, matricula, numero mecanografico, codice, matricola, codigo, personeelsnummer, medewerkernummer, nummer, numer, numer pracownika, numer ewidencyjny,
     anstallningsnummer, anstallningsnr, medarbejdernummer, medarbejdernr, ansattnummer, ansattnr, lonnummer, henkilonumero, tyontekijanumero, numero, osobni cislo, cislo, cislo zamestnance,
     sicil, sicil no, personel no, numarasi, номер, табельныи номер, код, torzsszam, azonosito, marca, cod, 社員番号, 従業員番号, 番号, コード, 职工号, 工号, 员工编号, 编号, 員工編號, 사번, 사원번호, 직원번호, 번호, 코드`,
  ],
  [
    'title',
    1,
    `job title, title, business title, position title, employee title, jobtitle, designation, working title, official title, job title description, role title, headline,
     stellenbezeichnung, jobbezeichnung, planstelle, planstellenbezeichnung, stellentitel, positionsbezeichnung, berufsbezeichnung, jobtitel, tatigkeit, dienstbezeichnung, funktionsbezeichnung, stelle,
     poste, intitule de poste, intitule du poste, intitule de fonction, fonction, emploi, titre, libelle emploi, puesto, puesto de trabajo, cargo, titulo, denominacion del puesto,
     cargo funcao, titulo do cargo, nome do cargo, qualifica, mansione, titolo, ruolo aziendale, posizione, posizione lavorativa, functie, functietitel, functienaam, functiebenaming,
     stanowisko, stanowisko pracy, nazwa stanowiska, befattning, jobbtitel, yrkestitel, tjanstetitel, stilling, stillingsbetegnelse, titel, jobtitel stilling, stillingstittel, tittel, tehtavanimike, nimike, ammattinimike,
     pozice, pracovni pozice, nazev pozice, funkce, unvan, gorev, gorevi, gorev unvani, pozisyon, is unvani, должность, beosztas, munkakor, functia, titlu, post, titulo profesional,
     役職, 職種名, 肩書, 肩書き, 役職名, 職務, 职位, 职务, 岗位, 職稱, 職位, 职称, 직책, 직함, 직위, 직무`,
  ],
  [
    'title',
    0.75,
    'position, job, job profile, position text, job description short, role, rolle, rol, ruolo, funcao, puesto actual, occupation, beruf, job name, position description',
  ],
  ['title', 0.5, 'funktion, funkcja, job code'],
  [
    'department',
    1,
    `department, dept, department name, dept name, dept descr, departement, home department, abteilung, abteilungsname, abteilungsbezeichnung, fachabteilung, service, direction, departamento,
     setor, dipartimento, reparto, ufficio appartenenza, afdeling, departament, dzial, wydzial, avdelning, afdeling, avdeling, osasto, oddeleni, departman, bolum, отдел, подразделение, департамент, osztaly,
     departament, compartiment, 部署, 部門, 所属, 所属部署, 部门, 所属部门, 所屬部門, 부서, 부서명, 소속`,
  ],
  [
    'department',
    0.75,
    `division, business unit, org unit, organizational unit, organisational unit, organisation unit, org unit path, orgeinheit, organisationseinheit, oe, oe bezeichnung, org level, organisational level, affectation, unite, unite organisationnelle, lotacao, coordenacao, org einheit, bereich, geschaftsbereich, ressort,
     sector, pole, unidad, area, unidad organizativa, unidade, direccion, direcao, diretoria, gerencia, direzione, unita organizzativa, settore, divisione, divisie, bedrijfsonderdeel, organisatie eenheid, pion, jednostka organizacyjna,
     enhet, organisationsenhet, omrade, enhed, forretningsomrade, yksikko, toimiala, usek, utvar, odbor, birim, mudurluk, direktorluk, управление, szervezeti egyseg, terulet, directie, 課, 本部, 事業部, 事业部, 处室, 본부, 사업부`,
  ],
  [
    'department',
    0.65,
    'squad, tribe, pod, practice, unit, team, ufficio, seksjon, sektion, 单位, 單位, team name, supervisory organization, supervisory organisation, org, group, section, group name, equipe, equipo, time, squadra, gruppe, einheit, zespol, hold, tiimi, tym, takim, grupo, gruppo, 팀, 团队, チーム, 組織, 조직',
  ],
  [
    'department',
    0.4,
    'parent department, personnel area, personalbereich, cost center name, sub department, subdepartment, sub division',
  ],
  [
    'function',
    1,
    `function, job function, business function, functional area, function name, fachfunktion, unternehmensfunktion, fonction metier, area funcional, funcion, area funzionale, funzione, funzione aziendale, functiegebied, bedrijfsfunctie,
     職能, 职能, 职能部门, 직능`,
  ],
  [
    'function',
    0.75,
    'profession, job family, professional occupational group, professional group, occupational group, profession group, craft, job family group, job group, discipline, fachbereich, fachgebiet, funktionsbereich, metier, famille de metier, familia de puestos, famiglia professionale, functiefamilie, funktion, funktionsomrade, yrkesgrupp, 職種, 职族, 직군, 직종',
  ],
  [
    'level',
    1,
    `level, job level, management level, career level, seniority, seniority level, grade, job grade, employee grade, pay grade, salary grade, pay band, pay level, salary band, pay scale, pay scale group, grade level, band, career band, hierarchy level, rank, job band, leadership level,
     hierarchieebene, hierarchiestufe, karrierestufe, karrierelevel, managementebene, fuhrungsebene, ebene, stufe, besoldungsgruppe, entgeltgruppe, niveau, niveau hierarchique, echelon, categorie hierarchique,
     nivel, nivel jerarquico, grado, nivel hierarquico, senioridade, livello, inquadramento, schaal, functieniveau, functieschaal, poziom, poziom stanowiska, szczebel, niva, befattningsniva, stillingsniveau, stillingsniva, taso, vaativuustaso, uroven, stupen, seviye, kademe,
     уровень, греид, szint, besorolas, nivelul, 等級, 職級, 階級, グレード, 级别, 职级, 职等, 직급, 등급, 레벨`,
  ],
  ['level', 0.55, 'compensation grade, tier, management tier, worker level, tarifgruppe, class'],
  [
    'location',
    1,
    `location, office, office location, site, work location, location name, duty station, loc, placeringsort, kontorsted, arbeidsplass, lokasi, location city, workplace, work site, base location, location description, physical delivery office name, standort, dienstort, arbeitsort, buro, niederlassung, einsatzort,
     site de travail, lieu de travail, lieu, bureau, localisation, implantation, ubicacion, oficina, lugar de trabajo, centro de trabajo, sede, localizacao, local de trabalho, localidade, escritorio, sede di lavoro, luogo di lavoro,
     locatie, vestiging, standplaats, kantoor, werklocatie, lokalizacja, miejsce pracy, biuro, ort, kontor, arbetsplats, arbetsort, placering, lokation, arbejdssted, arbeidssted, sted, lokasjon, toimipaikka, sijainti, toimisto, tyopaikka,
     misto vykonu prace, pracoviste, lokalita, pobocka, lokasyon, konum, ofis, calisma yeri, is yeri, офис, местоположение, локация, telephely, iroda, locatie, locatia, birou, 勤務地, 拠点, 勤務先, オフィス, 所在地, 工作地点, 工作地, 办公地点, 办公地, 근무지역, 工作地點, 地点, 办公室, 근무지, 사업장, 지역, 위치`,
  ],
  [
    'location',
    0.7,
    'werk, niederlassung ort, filial, filiale, sucursal, agencia, branch, etablissement, agence, plant, hub, city, town, stadt, ville, ciudad, cidade, citta, stad, miasto, kaupunki, mesto, sehir, город, varos, oras, 城市, 都市, 市, 도시, base, building, building id, campus, locality',
  ],
  [
    'location',
    0.45,
    'country, region, land, pays, pais, paese, kraj, maa, zeme, ulke, страна, 国, 国家, 국가',
  ],
  [
    'start',
    1,
    `start date, hire date, date of hire, hired, hired on, hiring date, joining date, date of joining, join date, date joined, joined, joined on, employment start date, employment start, start of employment, entry date, company start date, doj,
     hiredate, startdate, eintrittsdatum, eintritt, eintritt am, einstellungsdatum, beschaftigt seit, startdatum, beginn, vertragsbeginn, im unternehmen seit, diensteintritt, date d embauche, date embauche, date d entree, date entree, date d arrivee, date de debut,
     fecha de ingreso, fecha de alta, fecha de contratacion, fecha de inicio, fecha ingreso, fecha alta, fecha de incorporacion, data de admissao, data admissao, data de inicio, data de contratacao, admissao, data di assunzione, data assunzione, data inizio, data di inizio,
     datum indiensttreding, indiensttreding, datum in dienst, in dienst, in dienst sinds, indienst, data zatrudnienia, data rozpoczecia, data przyjecia, anstallningsdatum, startdatum anstallning, anstalld sedan, ansaettelsesdato, startdato, ansettelsesdato, ansatt dato, ansatt fra, aloituspaiva, tyosuhteen alku, aloituspvm, alkupaiva,
     datum nastupu, nastup, ise giris tarihi, ise baslama tarihi, giris tarihi, baslangic tarihi, дата приема, дата приема на работу, дата наима, belepes, belepes datuma, data angajarii, 入社日, 入社年月日, 入職日, 入职日期, 入职时间, 入職日期, 到职日期, 입사일, 입사일자, 입사 일`,
  ],
  [
    'start',
    0.7,
    'date of last hire, original hire date, seniority date, service date, continuous service date, adjusted service date, last hire date, latest hire date, position start date, since',
  ],
  [
    'organisation',
    1,
    `company, company name, organisation, organization, organization name, organisation name, employer, legal entity, subcompany, legal employer, entity, business entity, firma, unternehmen, gesellschaft, unterfirma, arbeitgeber, rechtstrager, firmenname,
     societe, entreprise, employeur, entite, entite juridique, organisme, empresa, compania, sociedad, organizacion, razon social, organizacao, entidade, azienda, societa, ditta, ente, organizzazione, bedrijf, organisatie, onderneming, werkgever, spolka, przedsiebiorstwo,
     pracodawca, organizacja, foretag, bolag, arbetsgivare, firmanavn, virksomhed, selskab, selskap, arbeidsgiver, bedrift, yritys, yhtio, organisaatio, spolecnost, zamestnavatel, sirket, kurum, firma adi, компания, организация, юрлицо, ceg, vallalat, companie, societate, 会社, 会社名, 法人, 公司, 公司名称, 公司名稱, 회사, 회사명, 법인`,
  ],
  [
    'beside',
    0,
    `employee s, employees, libelle, intitule, bezeichnung, langtext, kurztext, or equivalent, contact, work, business, primary, official, current, main, the, of, to, s, a, full, preferred, required, description, descr, desc, text, label, value, worker s, workers, e, de, du, del, des, d, da, di, do, la, le, el, van, der, die, das, von, im, am, in, and, und, et, y, i, og, och, ja, a prijmeni, direct, directe, corporate, internal, local, formatted, hr,
     professionnel, professionnelle, profesional, profissional, aziendale, lavoro, trabajo, trabalho, corporativo, empresarial, geschaftlich, dienstlich, dienstliche, zakelijk, zakelijke, werk, sluzbowy, praca, arbete, jobb, arbejde, arbeid, tyo, pracovni, firemni, is, рабочии, корпоративная, munkahelyi, serviciu, の, 的, 会社の, 工作, 公司的, 직장, 회사의, 업무, 名称, 名稱, 명`,
  ],
  [
    'not',
    1,
    `product, sku, item, task, project, price, quantity, order, invoice, customer, client, supplier, vendor, asset, device, host, event, ticket, issue, phone, telephone, matrix manager, dotted line manager, dotted line, dotted, functional manager, skip level manager, skip level, second level manager, hr manager, hr business partner, hrbp, hr partner, management chain, manager chain, mentor, buddy, recruiter, delegate, proxy, approver, department head, fachlicher vorgesetzter, fachliche fuhrungskraft, stellvertreter, vertretung, responsable fonctionnel, responsable rh, distinguished name, object class, length of service, years of service, time in position, time in company, tenure, years, anciennete, antiguedad, statut, estado, estatus, segundo apellido, apellido materno, segundo nombre, tussenvoegsel, dni, nif, rfc, curp, cpf, nombre de usuario de red, mobile, cell, fax, extension, ext, telefon, telefonnummer, handy, portable, telefono, telefone, celular, telefoon, puhelin, 電話, 电话, 전화, cost center, cost centre, costcenter, kostenstelle, kst, centre de cout, centre de couts, centro de coste,
     centro de costos, centro de custo, centro di costo, kostenplaats, mpk, kostnadsstalle, omkostningssted, kostnadssted, kustannuspaikka, nakladove stredisko, masraf merkezi, koltseghely, 原価センタ, 成本中心, 코스트센터,
     birth, birthday, date of birth, dob, birthdate, geburtsdatum, geburtstag, naissance, date de naissance, nacimiento, nascimento, nascita, geboortedatum, urodzenia, fodelsedatum, fodselsdato, syntymaaika, narozeni, dogum, рождения, 生年月日, 出生, 생년월일,
     end, end date, exit, leaving, left, termination, terminated, austritt, austrittsdatum, kundigung, befristet bis, vertragsende, date de sortie, date de fin, fecha de baja, fecha de salida, demissao, cessazione, uit dienst, probation, probezeit, last working, 退職日, 离职日期, 퇴사일,
     street, zip, postal, postcode, plz, address line, home, private, personal, recovery, password, hash, privat, private, personnel email, recuperation, url, website, link, photo, picture, image, avatar, linkedin, twitter, slack, skype,
     salary, pay, wage, bonus, gehalt, lohn, salaire, salario, compensation, currency, bank, iban, tax, ssn, nationality, citizenship, nationalitat, gender, sex, geschlecht, genre, sexe, sexo, anrede, salutation, civilite, prefix, suffix, pronouns, marital, age, alter,
     status, state, active, enabled, type, typ, tipo, kind, category, art, beschaftigungsart, vertragsart, contract, fte, full time, part time, hours, percent, weekly, arbeitszeit, headcount, count, created, updated, modified, changed, last sign, sign in, sync, snapshot, source, file, timestamp,
     emergency, spouse, assistant, notes, note, comment, comments, bemerkung, notiz, remarks, skills, language, sprache, time zone, timezone, flag, slug, promotion, review, rating, performance, floor, desk, room, seat, hobby, children, account enabled, yomi, phonetic, furigana, kana, pinyin, フリガナ, ふりがな, middle, second, initials, nickname, maiden, alternate, md5, budget, visa`,
  ],
];
