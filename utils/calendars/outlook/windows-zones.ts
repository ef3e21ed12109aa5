/**
 * IANA zones of Windows' zone names, for the world at large: facts of CLDR's `windowsZones` (2025).
 * Grouped by the part before the slash; "Standard Time" is left out of the names, and a city that
 * is called as its zone.
 */
const ZONES = `
Africa: South Africa=Johannesburg, W. Central Africa=Lagos, E. Africa=Nairobi, Egypt=Cairo, Morocco=Casablanca, Sao Tome, South Sudan=Juba, Sudan=Khartoum, Libya=Tripoli, Namibia=Windhoek
America: Aleutian=Adak, Alaskan=Anchorage, Pacific Standard Time (Mexico)=Tijuana, Pacific=Los_Angeles, US Mountain=Phoenix, Mountain Standard Time (Mexico)=Mazatlan, Mountain=Denver, Yukon=Whitehorse, Central America=Guatemala, Central=Chicago, Central Standard Time (Mexico)=Mexico_City, Canada Central=Regina, SA Pacific=Bogota, Eastern Standard Time (Mexico)=Cancun, Eastern=New_York, Haiti=Port-au-Prince, Cuba=Havana, US Eastern=Indianapolis, Turks And Caicos=Grand_Turk, Paraguay=Asuncion, Atlantic=Halifax, Venezuela=Caracas, Central Brazilian=Cuiaba, SA Western=La_Paz, Pacific SA=Santiago, Newfoundland=St_Johns, Tocantins=Araguaina, E. South America=Sao_Paulo, SA Eastern=Cayenne, Argentina=Buenos_Aires, Greenland=Godthab, Montevideo, Magallanes=Punta_Arenas, Saint Pierre=Miquelon, Bahia
Asia: Jordan=Amman, Middle East=Beirut, Syria=Damascus, West Bank=Hebron, Israel=Jerusalem, Arabic=Baghdad, Arab=Riyadh, Iran=Tehran, Arabian=Dubai, Azerbaijan=Baku, Georgian=Tbilisi, Caucasus=Yerevan, Afghanistan=Kabul, West Asia=Tashkent, Qyzylorda, Ekaterinburg=Yekaterinburg, Pakistan=Karachi, India=Calcutta, Sri Lanka=Colombo, Nepal=Katmandu, Central Asia=Bishkek, Bangladesh=Dhaka, Omsk, Myanmar=Rangoon, SE Asia=Bangkok, Altai=Barnaul, W. Mongolia=Hovd, North Asia=Krasnoyarsk, N. Central Asia=Novosibirsk, Tomsk, China=Shanghai, North Asia East=Irkutsk, Singapore, Taipei, Ulaanbaatar, Transbaikal=Chita, Tokyo, North Korea=Pyongyang, Korea=Seoul, Yakutsk, Vladivostok, Russia Time Zone 10=Srednekolymsk, Magadan, Sakhalin, Russia Time Zone 11=Kamchatka, Kamchatka
Atlantic: Azores, Cape Verde, Greenwich=Reykjavik
Australia: W. Australia=Perth, Aus Central W.=Eucla, Cen. Australia=Adelaide, AUS Central=Darwin, E. Australia=Brisbane, AUS Eastern=Sydney, Tasmania=Hobart, Lord Howe
Etc: Dateline=GMT+12, UTC-11=GMT+11, UTC-09=GMT+9, UTC-08=GMT+8, UTC-02=GMT+2, Mid-Atlantic=GMT+2, UTC, UTC+12=GMT-12, UTC+13=GMT-13
Europe: GMT=London, W. Europe=Berlin, Central Europe=Budapest, Romance=Paris, Central European=Warsaw, GTB=Bucharest, E. Europe=Chisinau, FLE=Kiev, Kaliningrad, Turkey=Istanbul, Belarus=Minsk, Russian=Moscow, Volgograd, Astrakhan, Russia Time Zone 3=Samara, Saratov
Indian: Mauritius
Pacific: Hawaiian=Honolulu, Marquesas, Easter Island=Easter, West Pacific=Port_Moresby, Bougainville, Norfolk, Central Pacific=Guadalcanal, New Zealand=Auckland, Fiji, Chatham Islands=Chatham, Tonga=Tongatapu, Samoa=Apia, Line Islands=Kiritimati
`;

let zones: Map<string, string> | undefined;

/** The IANA zone of `W. Europe Standard Time`; undefined for a name that is unknown. */
export function zoneOfWindows(name: string): string | undefined {
  zones ??= parse();
  return zones.get(bare(name));
}

function parse(): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of ZONES.trim().split('\n')) {
    const [area = '', places = ''] = line.split(': ');
    for (const place of places.split(', ')) {
      const [name = '', city = name.replaceAll(' ', '_')] = place.split('=');
      found.set(bare(name), `${area}/${city}`);
    }
  }
  return found;
}

function bare(name: string): string {
  return name
    .trim()
    .replace(/ Standard Time$/i, '')
    .toLowerCase();
}
