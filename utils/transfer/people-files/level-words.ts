import type { Level } from '@/utils/functions/taxonomy';

/**
 * What HR systems write for a level, in English, German, French, Spanish, Portuguese, Italian, Dutch,
 * Polish, Swedish, Danish, Norwegian, Czech, Turkish, Japanese, Chinese and Korean. Only words that name a rung in any
 * company; "L5", "M2", "Band 7" and "Grade 7" mean something else in each.
 */
export const LEVEL_WORDS: readonly [Exclude<Level, 'unknown'>, string][] = [
  [
    'individual',
    `individual, individual contributor, ic, individual contributors, professional, staff, employee, associate, junior, entry, entry level, intermediate, mid, mid level, non manager, non management, intern, trainee, apprentice, student, support,
     mitarbeiter, mitarbeiterin, mitarbeitende, fachkraft, fachspezialist, sachbearbeiter, sachbearbeiterin, praktikant, auszubildende, werkstudent, berufseinsteiger, ohne fuhrungsverantwortung, fachlaufbahn, employe, collaborateur, non cadre, stagiaire, empleado, colaborador, contribuidor individual, becario, funcionario, colaborador individual,
     contribuinte individual, estagiario, impiegato, dipendente, collaboratore, stagista, medewerker, stagiair, pracownik, specjalista, medarbetare, medarbejder, medarbeider, zamestnanec, calisan, uzman, 一般社員, 一般, 担当, スタッフ, 社員, 员工, 普通员工, 专员, 사원, 대리`,
  ],
  [
    'lead',
    `lead, team lead, team leader, tech lead, technical lead, supervisor, team leitung, teamleiter, teamleiterin, teamleitung, gruppenleiter, gruppenleiterin, gruppenleitung, chef d equipe, responsable d equipe, jefe de equipo, lider de equipo, coordinador, lider de equipe, coordenador, capo squadra, coordinatore, teamleider, kierownik zespolu, teamledare,
     teamleder, vedouci tymu, takim lideri, 主任, リーダー, 係長, 组长, 主管, 팀리더, 파트장`,
  ],
  [
    'manager',
    `manager, managers, middle management, mid management, first line manager, people manager, line manager, lower management, abteilungsleiter, abteilungsleiterin, abteilungsleitung, mittleres management, unteres management, responsable, chef de service, gerente, jefe, jefa, chefe, gestor, responsabile, quadro, afdelingshoofd, kierownik, chef, leder, vedouci, mudur, yonetici, 課長, マネージャー, マネージャ, 管理職, 经理, 과장`,
  ],
  [
    'senior-manager',
    'senior manager, sr manager, senior managers, gerente senior, senior gerente, hauptabteilungsleiter, manager senior, starszy kierownik, kidemli mudur, 次長, 高级经理, 차장',
  ],
  [
    'director',
    `director, directors, deputy director, associate director, head, head of, head of department, department head, bereichsleiter, bereichsleiterin, bereichsleitung, direktor, direktorin, direktion, directeur, directrice, directora, diretor, diretora, direttore, direttrice, dyrektor, direktor, reditel, direktor, 部長, 总监, 부장`,
  ],
  [
    'senior-director',
    'senior director, sr director, group director, director senior, directora senior, diretor senior, executive director, 本部長, 高级总监',
  ],
  [
    'vice-president',
    `vp, vice president, vice presidents, svp, senior vice president, sr vice president, evp, executive vice president, gvp, rvp, senior vp, vicepresidente, vice presidente, vice president senior, vizeprasident, wiceprezes, viceprezident, baskan yardimcisi, 副总裁, 副總裁, 執行役員, 常務, 상무, 전무, 이사`,
  ],
  [
    'executive',
    `executive, executives, c level, c suite, clevel, chief, chief officer, executive board, executive committee, exco, excom, comex, codir, board, board member, ceo, cfo, coo, cto, cio, cmo, chro, cpo, top management, president, permanent secretary, vorstand, geschaftsfuhrung, geschaftsfuhrer, geschaftsfuhrerin, geschaftsleitung, oberste fuhrungsebene,
     direction generale, comite de direction, directeur general, alta direccion, direccion general, comite ejecutivo, alta direcao, diretoria executiva, alta direzione, amministratore delegato, directie, raad van bestuur, zarzad, ledningsgrupp, ust yonetim, 役員, 社長, 取締役, 高管, 总裁, 總裁, 임원, 대표이사`,
  ],
];

/** The Senior Civil Service of the United Kingdom by its pay bands: deputy director to permanent secretary. */
export const SENIOR_CIVIL_SERVICE: readonly Level[] = [
  'director',
  'senior-director',
  'vice-president',
  'executive',
];
