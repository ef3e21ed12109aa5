import type { ColumnKey } from '@/utils/transfer/people-files/column-key';

/** What a column must be taken for; `-` for one that is left out. */
export type Expected = ColumnKey | 'email' | '-';

/** Headers of one export in their order, with what each tells: `header=key`, `|` between. */
type Case = [label: string, columns: string];

/** Headers as people in each country name them. */
export const LANGUAGE_CASES: Case[] = [
  [
    'en',
    'Full name=name|Email=email|Job title=title|Department=department|Level=level|Manager=managerName|Office=location|Start date=startDate',
  ],
  [
    'en, ids',
    'Emp ID=employeeId|First name=firstName|Last name=lastName|E-mail=email|Role=title|Team=department|Grade=level|Supervisor ID=managerId|Cost centre=-',
  ],
  [
    'de',
    'Personalnummer=employeeId|Nachname=lastName|Vorname=firstName|E-Mail-Adresse=email|Stellenbezeichnung=title|Abteilung=department|Kostenstelle=-|Vorgesetzter=managerName|Standort=location|Eintrittsdatum=startDate|Geburtsdatum=-',
  ],
  [
    'de, Name und Vorname',
    'Name=lastName|Vorname=firstName|Mail=email|Position=title|Bereich=department|Hierarchieebene=level|Führungskraft (E-Mail)=managerEmail|Dienstort=location|Firma=organisation',
  ],
  [
    'de, gendered',
    'Mitarbeiter:in=name|E-Mail (geschäftlich)=email|Jobtitel=title|Fachbereich=function|Abteilung=department|Vorgesetzte*r=managerName|Telefonnummer=-',
  ],
  [
    'fr',
    'Matricule=employeeId|Nom=lastName|Prénom=firstName|Adresse e-mail=email|Intitulé du poste=title|Service=department|Responsable hiérarchique=managerName|Lieu de travail=location|Date d’embauche=startDate|Centre de coûts=-',
  ],
  [
    'fr, complet',
    'Nom complet=name|Courriel professionnel=email|Fonction=title|Département=department|Niveau=level|N+1=managerName|Société=organisation|Date de naissance=-',
  ],
  [
    'es',
    'Nombre=firstName|Apellidos=lastName|Correo electrónico=email|Puesto=title|Departamento=department|Nivel=level|Jefe directo=managerName|Centro de trabajo=location|Fecha de ingreso=startDate',
  ],
  [
    'es, completo',
    'Legajo=employeeId|Nombre y apellidos=name|Correo=email|Cargo=title|Área=department|Función=function|Reporta a=managerName|Sede=location|Empresa=organisation',
  ],
  [
    'pt',
    'Matrícula=employeeId|Nome completo=name|E-mail corporativo=email|Cargo=title|Departamento=department|Gestor=managerName|Localidade=location|Data de admissão=startDate|Centro de custo=-',
  ],
  [
    'it',
    'Matricola=employeeId|Cognome=lastName|Nome=firstName|Indirizzo e-mail=email|Mansione=title|Reparto=department|Livello=level|Responsabile=managerName|Sede di lavoro=location|Data di assunzione=startDate',
  ],
  [
    'nl',
    'Personeelsnummer=employeeId|Voornaam=firstName|Achternaam=lastName|E-mailadres=email|Functietitel=title|Afdeling=department|Leidinggevende=managerName|Standplaats=location|Datum in dienst=startDate|Kostenplaats=-',
  ],
  [
    'pl',
    'Numer pracownika=employeeId|Imię=firstName|Nazwisko=lastName|Adres e-mail=email|Stanowisko=title|Dział=department|Przełożony=managerName|Lokalizacja=location|Data zatrudnienia=startDate',
  ],
  [
    'sv',
    'Anställningsnummer=employeeId|Förnamn=firstName|Efternamn=lastName|E-post=email|Befattning=title|Avdelning=department|Närmaste chef=managerName|Ort=location|Anställningsdatum=startDate',
  ],
  [
    'da',
    'Medarbejdernummer=employeeId|Navn=name|E-mail=email|Stillingsbetegnelse=title|Afdeling=department|Nærmeste leder=managerName|Arbejdssted=location|Ansættelsesdato=startDate',
  ],
  [
    'nb',
    'Ansattnummer=employeeId|Fornavn=firstName|Etternavn=lastName|E-postadresse=email|Stilling=title|Avdeling=department|Nærmeste leder=managerName|Arbeidssted=location|Startdato=startDate',
  ],
  [
    'fi',
    'Henkilönumero=employeeId|Etunimi=firstName|Sukunimi=lastName|Sähköposti=email|Tehtävänimike=title|Osasto=department|Esihenkilö=managerName|Toimipaikka=location|Aloituspäivä=startDate|Kustannuspaikka=-',
  ],
  [
    'cs',
    'Osobní číslo=employeeId|Jméno=firstName|Příjmení=lastName|E-mail=email|Pozice=title|Oddělení=department|Nadřízený=managerName|Pracoviště=location|Datum nástupu=startDate',
  ],
  [
    'tr',
    'Sicil No=employeeId|Ad=firstName|Soyad=lastName|E-posta=email|Unvan=title|Departman=department|Yöneticisi=managerName|Çalışma Yeri=location|İşe Giriş Tarihi=startDate',
  ],
  [
    'ru',
    'Табельный номер=employeeId|ФИО=name|Электронная почта=email|Должность=title|Отдел=department|Руководитель=managerName|Офис=location|Дата приёма на работу=startDate',
  ],
  [
    'hu',
    'Törzsszám=employeeId|Vezetéknév=lastName|Keresztnév=firstName|E-mail cím=email|Beosztás=title|Osztály=department|Közvetlen felettes=managerName|Telephely=location',
  ],
  [
    'ja',
    '社員番号=employeeId|氏名=name|メールアドレス=email|役職=title|部署=department|上司=managerName|勤務地=location|入社日=startDate|フリガナ=-',
  ],
  [
    'ja, 上司のメール',
    '姓=lastName|名=firstName|会社メールアドレス=email|職種=function|役職名=title|所属部署=department|等級=level|上司のメールアドレス=managerEmail',
  ],
  [
    'zh',
    '工号=employeeId|姓名=name|邮箱=email|职位=title|部门=department|职级=level|直属上级=managerName|工作地点=location|入职日期=startDate|成本中心=-',
  ],
  [
    'zh-Hant',
    '員工編號=employeeId|姓名=name|電子郵件=email|職稱=title|部門=department|直屬主管=managerName|工作地點=location|到職日期=startDate',
  ],
  [
    'ko',
    '사번=employeeId|성명=name|이메일=email|직책=title|부서=department|직급=level|직속 상사=managerName|근무지=location|입사일=startDate|전화=-',
  ],
];

/** Headers as well-known systems write them. */
export const SYSTEM_CASES: Case[] = [
  [
    'Workday',
    'Employee ID=employeeId|Worker=name|Email - Primary Work=email|Business Title=title|Job Profile=-|Management Level=level|Supervisory Organization=department|Job Family=function|Worker’s Manager=managerName|Location=location|Cost Center=-|Company=organisation|Hire Date=startDate|Original Hire Date=-',
  ],
  [
    'BambooHR',
    'Employee #=employeeId|Last Name, First Name=name|Job Title=title|Division=-|Department=department|Location=location|Work Email=email|Reports To=managerName|Hire Date=startDate|Employment Status=-|Home Email=-',
  ],
  [
    'BambooHR, supervisor',
    'First Name=firstName|Last Name=lastName|Preferred Name=name|Work Email=email|Job Title=title|Department=department|Supervisor Name=managerName|Supervisor Email=managerEmail|Supervisor Id=managerId|Mobile Phone=-',
  ],
  [
    'Personio',
    'ID=employeeId|Vorname=firstName|Nachname=lastName|E-Mail=email|Position=title|Abteilung=department|Team=-|Büro=location|Vorgesetzter=managerName|Eintrittsdatum=startDate|Austrittsdatum=-|Beschäftigungsart=-|Kostenstelle=-|Unterfirma=organisation',
  ],
  [
    'SAP SuccessFactors',
    'STATUS=-|USERID=employeeId|FIRSTNAME=firstName|LASTNAME=lastName|EMAIL=email|MANAGER=managerId|DEPARTMENT=department|JOBCODE=-|DIVISION=-|LOCATION=location|HIREDATE=startDate|TITLE=title|TIMEZONE=-|GENDER=-',
  ],
  [
    'ADP',
    'Payroll Name=name|Associate ID=employeeId|Work Contact: Work Email=email|Job Title Description=title|Home Department Description=department|Home Department Code=-|Location Description=location|Reports To Name=managerName|Reports To Associate ID=managerId|Hire Date=startDate|Annual Salary=-|Birth Date=-',
  ],
  [
    'Azure AD',
    'userPrincipalName=email|displayName=name|surname=lastName|mail=email|givenName=firstName|id=employeeId|userType=-|jobTitle=title|department=department|accountEnabled=-|usageLocation=-|state=-|country=-|officeLocation=location|city=-|postalCode=-|mobilePhone=-|companyName=organisation|createdDateTime=-',
  ],
  [
    'Okta',
    'login=email|firstName=firstName|lastName=lastName|email=email|title=title|displayName=name|department=department|manager=managerName|managerId=managerId|employeeNumber=employeeId|division=-|organization=organisation|costCenter=-|userType=-',
  ],
  [
    'Google Workspace',
    'First Name [Required]=firstName|Last Name [Required]=lastName|Email Address [Required]=email|Password [Required]=-|Org Unit Path [Required]=-|Status [READ ONLY]=-|Last Sign In [READ ONLY]=-|Recovery Email=-|Work Phone=-|Employee ID=employeeId|Employee Type=-|Employee Title=title|Manager Email=managerEmail|Department=department|Cost Center=-|Building ID=-',
  ],
  [
    'PeopleSoft',
    'EMPLID=employeeId|NAME=name|EMAIL_ADDR=email|DEPTID=-|DEPT_DESCR=department|JOBTITLE=title|GRADE=level|SUPERVISOR_ID=managerId|LOCATION=location|HIRE_DT=startDate',
  ],
  [
    'HiBob',
    'Display name=name|Email=email|Job title=title|Department=department|Site=location|Reports to=managerName|Reports to email=managerEmail|Start date=startDate',
  ],
  [
    'Workday, long',
    'Employee_ID=employeeId|Legal Name - First Name=-|Preferred Name - First Name=firstName|Preferred Name - Last Name=lastName|primaryWorkEmail=email|Position=title|Worker Type=-|Management Chain - Level 01=-|Manager - Level 02=-|Worker’s Manager=managerName|Manager ID=managerId|Length of Service=-|Work Address - City=location',
  ],
  [
    'UKG',
    'Employee Number=employeeId|Employee Name=name|Org Level 1=department|Org Level 1 Code=-|Primary Job=title|Supervisor Name (Last Suffix, First MI)=managerName|Supervisor Employee Number=managerId|Date of Last Hire=startDate|Work Email Address=email',
  ],
  [
    'UK organogram',
    'Post Unique Reference=employeeId|Name=name|Grade (or equivalent)=level|Job Title=title|Parent Department=-|Organisation=organisation|Unit=department|Contact Phone=-|Contact E-mail=email|Reports to Senior Post=managerId|Salary Cost of Reports (£)=-|FTE=-|Professional/Occupational Group=function|Notes=-',
  ],
  [
    'Active Directory',
    'DistinguishedName=-|Enabled=-|GivenName=firstName|Name=name|ObjectClass=-|SamAccountName=-|Surname=lastName|UserPrincipalName=email|Department=department|Title=title|Manager=managerName|Office=location|Company=organisation|EmployeeID=employeeId',
  ],
  [
    'Visio',
    'Unique_ID=employeeId|Department=department|E-mail=email|Name=name|Telephone=-|Title=title|Reports_To=managerId|Master_Shape=-',
  ],
  [
    'SAP HR, German',
    'Pers.Nr.=employeeId|Name, Vorname=name|OE-Bezeichnung=department|Planstelle=title|Personalnummer Vorgesetzter=managerId|Tarifgruppe=level|Eintritt=startDate|Werk=location|Dienstl. E-Mail=email',
  ],
  [
    'Latin America',
    'N.º empleado=employeeId|Nombres=firstName|Apellido paterno=lastName|Apellido materno=-|Correo del trabajo=email|Cargo actual=title|Gerencia=department|ID del jefe=managerId|Correo del jefe=managerEmail|RFC=-|Estatus=-',
  ],
  [
    'France',
    'Matricule=employeeId|Nom d’usage=lastName|Prénom usuel=firstName|Nom de naissance=-|Mail professionnel=email|Libellé poste=title|Libellé service=department|Code service=-|Matricule du responsable=managerId|Date d’entrée société=startDate|Ancienneté=-|Statut=-',
  ],
  [
    'two managers',
    'Name=name|Email=email|Title=title|Department=department|Line Manager Email=managerEmail|Dotted Line Manager=-|HR Manager=-|Manager Title=-|Manager Phone=-',
  ],
];

/** Headers as somebody may write them by hand. */
export const OTHER_CASES: string[] = [
  'Employee Full Name=name|Employee Work Email=email|Current Position Title=title|Functional Department=department|Job Level Code=level|Direct Supervisor=managerName|Work Site=location|Date Hired=startDate',
  'Staff No.=employeeId|Surname=lastName|Given Names=firstName|Corporate Email=email|Post Title=title|Directorate=department|Pay Band=level|Line Manager Staff No.=managerId|Duty Station=location|Entry on Duty=startDate',
  'Colleague=name|Colleague Email=email|Role Title=title|Sub-function=function|Area=department|Reports into=managerName',
  'associate_name=name|associate_email=email|job_title_name=title|dept_nm=department|mgr_email=managerEmail|mgr_name=managerName|loc=location',
  'person_id=employeeId|full_name=name|email_address=email|position_name=title|company_name=organisation|manager_person_id=managerId|hire_dt=startDate',
  'Mitarbeitername=name|Geschäftliche E-Mail=email|Funktionsbezeichnung=title|Org-Einheit=department|Vorgesetzter (Personalnr.)=managerId|Pers.-Nr.=employeeId|Büro-Standort=location|Beschäftigt seit=startDate',
  'Anrede=-|Titel=-|Vorname=firstName|Name=lastName|Mailadresse=email|Funktion=title|Abt.=department|Leitung=managerName|Tel.=-',
  'Vor- und Nachname=name|E-Mail=email|Rolle=title|Ressort=department|Chef=managerName|Niederlassung=location',
  'Salarié=name|E-mail pro=email|Emploi=title|Direction=department|Supérieur hiérarchique=managerName|Site=location|Entrée=startDate',
  'NOM=lastName|PRENOM=firstName|EMAIL=email|LIBELLE EMPLOI=title|UNITE ORGANISATIONNELLE=department|MANAGER (EMAIL)=managerEmail|CATEGORIE=-',
  'Empleado=name|Email corporativo=email|Posición=title|Gerencia=department|Supervisor=managerName|Ciudad=location|Fecha de alta=startDate',
  'Trabajador=name|Correo electrónico corporativo=email|Categoría profesional=-|Dirección=department|Responsable directo=managerName|Provincia=-',
  'Colaborador=name|E-mail=email|Função=title|Área=department|Líder direto=managerName|Filial=location|Admissão=startDate',
  'Funcionário=name|Email=email|Cargo Atual=title|Diretoria=department|Gestor Imediato=managerName|Filial=location',
  'Dipendente=name|Mail aziendale=email|Ruolo=title|Funzione aziendale=function|Ufficio=department|Responsabile diretto=managerName|Sede=location|Data assunzione=startDate',
  'Medewerker=name|Werk e-mail=email|Functie=title|Team=department|Leidinggevende=managerName|Vestiging=location|In dienst=startDate',
  'Imię i nazwisko=name|E-mail służbowy=email|Stanowisko=title|Departament=department|Bezpośredni przełożony=managerName|Biuro=location',
  'Namn=name|E-postadress=email|Titel=title|Enhet=department|Chef=managerName|Placeringsort=location',
  'Medarbejder=name|Mail=email|Titel=title|Afdeling=department|Leder=managerName|Lokation=location|Ansat dato=startDate',
  'Ansatt=name|E-post=email|Stillingstittel=title|Seksjon=department|Nærmeste overordnede=managerName|Kontorsted=location',
  'Nimi=name|Sähköpostiosoite=email|Titteli=title|Yksikkö=department|Lähiesihenkilö=managerName|Toimisto=location',
  'Zaměstnanec=name|E-mail=email|Pracovní pozice=title|Útvar=department|Přímý nadřízený=managerName|Lokalita=location',
  'Ad Soyad=name|Kurumsal E-posta=email|Görev=title|Bölüm=department|Bağlı Olduğu Yönetici=managerName|Lokasyon=location|Giriş Tarihi=startDate',
  '社員名=name|メール=email|役職名=title|部門名=department|上司名=managerName|勤務先=location',
  '員工姓名=name|公司信箱=email|職務名稱=title|單位=department|主管姓名=managerName|工作地=location',
  '员工姓名=name|公司邮箱=email|岗位名称=title|所属部门=department|直接上级姓名=managerName|办公地点=location|入职时间=startDate',
  '이름=name|회사 이메일=email|직무=title|소속부서=department|팀장=managerName|근무지역=location|입사일자=startDate',
  'Сотрудник=name|Рабочая почта=email|Должность=title|Подразделение=department|Непосредственный руководитель=managerName|Город=location',
  'Όνομα=firstName|Επώνυμο=lastName|Email=email|Θέση=title|Τμήμα=department|Προϊστάμενος=managerName',
  'Nume și prenume=name|Email=email|Funcție=title|Departament=department|Superior direct=managerName|Locație=location',
  'الاسم=name|البريد الإلكتروني=email|المسمى الوظيفي=title|القسم=department|المدير المباشر=managerName',
  'שם=name|אימייל=email|תפקיד=title|מחלקה=department|מנהל ישיר=managerName',
  'Ім’я=firstName|Прізвище=lastName|Ел. пошта=email|Посада=title|Відділ=department|Керівник=managerName',
  'ชื่อ=firstName|นามสกุล=lastName|อีเมล=email|ตำแหน่ง=title|แผนก=department|หัวหน้า=managerName',
  'Họ và tên=name|Email=email|Chức danh=title|Phòng ban=department|Quản lý trực tiếp=managerName',
  'Nama=name|Email=email|Jabatan=title|Departemen=department|Atasan=managerName|Lokasi=location',
];
