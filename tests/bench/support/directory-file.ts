const FIRST = 'Ada,Bo,Cy,Dee,Eli,Fay,Gus,Hal,Ida,Jo,Kai,Lea,Max,Nia,Ove,Pia,Quin,Rae,Sol,Tia'.split(
  ',',
);
const LAST =
  'Noor,Lind,Marsh,Falk,Roos,Vale,Brisk,Quill,Ferro,Lund,Berg,Stone,Kade,Moss,Hale,Wren,Thorn,Pike,Ash,Dune,Reed,Frost,Gale,Holt,Lark'.split(
    ',',
  );
const CRAFTS = [
  ['Software Engineer', 'Engineering'],
  ['Data Analyst', 'Data'],
  ['Product Manager', 'Product'],
  ['Product Designer', 'Design'],
  ['Field Marketing Manager', 'Marketing'],
  ['Account Executive', 'Sales'],
  ['Customer Success Manager', 'Customer Success'],
  ['Financial Controller', 'Finance'],
  ['HR Business Partner', 'People'],
  ['Counsel', 'Legal'],
  ['Supply Chain Planner', 'Operations'],
  ['Security Analyst', 'Security'],
] as const;
const RUNGS = ['', 'Senior ', 'Lead ', 'Principal ', 'Head of the ', 'Director, ', 'VP, '];
const PLACES = ['Berlin', 'Oslo', 'Leeds', 'Porto', 'Lyon'];

/** A directory as an HR system exports it: so many rows of twelve columns, a manager for nearly all. */
export function directoryFile(rows: number, domain: string): string {
  const address = (n: number) => `p${n}.${(LAST[n % LAST.length] ?? '').toLowerCase()}@${domain}`;
  const lines = [
    'Employee ID,First Name,Last Name,Work Email,Business Title,Department,Manager Email,Location,Start Date,Cost Center,Phone,Status',
  ];
  for (let n = 0; n < rows; n += 1) {
    const [title, department] = CRAFTS[n % CRAFTS.length] ?? CRAFTS[0];
    const first = `${FIRST[n % FIRST.length]} ${String.fromCharCode(65 + (n % 26))}${n}`;
    const cells = [
      `E${100_000 + n}`,
      first,
      LAST[n % LAST.length],
      address(n),
      `"${RUNGS[n % RUNGS.length]}${title}, ${PLACES[n % PLACES.length]}"`,
      department,
      n === 0 ? '' : address(Math.floor((n - 1) / 8)),
      PLACES[n % PLACES.length],
      `20${10 + (n % 15)}-0${1 + (n % 9)}-1${n % 10}`,
      `CC${n % 40}`,
      `+49 30 ${1_000_000 + n}`,
      'Active',
    ];
    lines.push(cells.join(','));
  }
  return lines.join('\r\n');
}
