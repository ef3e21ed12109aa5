/** Mail that anybody can have, so a shared domain says nothing about a shared employer. */
const FREE_MAIL = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.fr live.com live.co.uk msn.com
   yahoo.com yahoo.co.uk yahoo.fr yahoo.de yahoo.co.jp yahoo.com.br ymail.com rocketmail.com aol.com
   icloud.com me.com mac.com proton.me protonmail.com pm.me fastmail.com hey.com zoho.com
   gmx.com gmx.net gmx.de gmx.at gmx.ch web.de t-online.de freenet.de mail.com posteo.de mailbox.org
   orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it terra.es
   uol.com.br bol.com.br ziggo.nl kpnmail.nl bluewin.ch yandex.ru yandex.com mail.ru
   qq.com 163.com 126.com naver.com comcast.net verizon.net att.net btinternet.com`.split(/\s+/),
);

/**
 * The domains that say who is a colleague, from the user's own addresses: lower case, each once,
 * without free mail. Empty for somebody who only has free mail; what is no address is ignored.
 */
export function organisationDomains(emails: readonly string[]): string[] {
  const domains = emails.map(domainOf).filter((domain) => domain !== null);
  return [...new Set(domains)].filter((domain) => !FREE_MAIL.has(domain));
}

/**
 * Whether an address belongs to one of the organisation's domains or to a subdomain of one.
 * A free mail domain never makes anybody a colleague, even when it was typed into the settings,
 * and a domain without a dot (`com`) only matches itself.
 */
export function isInside(email: string, domains: readonly string[]): boolean {
  const domain = domainOf(email);
  if (domain === null || FREE_MAIL.has(domain)) return false;
  return domains.map(normaliseDomain).some((own) => {
    if (own === null) return false;
    return domain === own || (own.includes('.') && domain.endsWith(`.${own}`));
  });
}

function domainOf(email: string): string | null {
  const at = email.lastIndexOf('@');
  return at < 1 ? null : normaliseDomain(email.slice(at + 1));
}

/** Asked again for every person, of the same few organisations. */
const known = new Map<string, string | null>();
const MOST_KNOWN = 2_000;

/** Lower case, in the ASCII form that mail uses (`müller.example` and its `xn--` form are one). */
function normaliseDomain(domain: string): string | null {
  let normal = known.get(domain);
  if (normal === undefined) {
    normal = workOut(domain);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(domain, normal);
  }
  return normal;
}

function workOut(domain: string): string | null {
  const bare = domain.trim().toLowerCase().replace(/^@/, '').replace(/\.$/, '');
  if (bare === '' || /[\s/?#@:\\]/.test(bare)) return null;
  try {
    return new URL(`http://${bare}`).hostname;
  } catch {
    return null;
  }
}
