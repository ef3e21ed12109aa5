/**
 * Every selector for Outlook on the web, best first; each with why it is there and when it was
 * seen. Its class names are build hashes that change with every release, so the few that were
 * stable for years stand last. "Assumed" was never seen: it stands in if what was seen goes.
 */

/** What the page calls its own parts: surfaces, their rows and the bars around them. */
export const section = '[data-app-section]'; // 2023–2026

/** What holds a view's events. */
export const surface = [
  '[data-app-section^="Surface_"]', // 2026: Surface_Day, Surface_Week, Surface_Month
  '[data-app-section^="calendar-view"]', // 2026: the all-day row and the timed part
  '[data-app-section="CalendarModule"]', // 2023–2026: all of the calendar with its toolbar
];

/** A day's column, in the all-day row, the timed part or both. */
export const dayColumn = [
  '[data-column-date]', // 2026, YYYY-MM-DD
];

/** A month's cell; its id holds the day, the offset and the zone's Windows name. */
export const monthCell = [
  '[id^="monthDayCell_"]', // 2026
  '[id*="T00:00:00"]', // assumed, should the prefix go
];

/** What is drawn for an event and has its id. */
export const itemWithId = [
  '[data-calitemid]', // 2026, all views: on the tile or around it
];

/** What is drawn for an event where ids are missing. */
export const itemWithoutId = [
  '[data-tabid^="calendarSurfaceEntry_"]', // 2026, month
  '.calendarGridEntry', // 2026, month
];

/**
 * The node whose label says what an event is, best with a tooltip; empty slots and day summaries are
 * labelled buttons as well.
 */
export const button = [
  '[role="button"]', // 2025–2026, all views
  '[role="option"]', // 2026, by one who reads them
];

/** Where the role goes: any label on a tile. */
export const otherLabel = [
  '[aria-label]', // assumed
] as const;

/** The row of whole days above the columns, where "+2" says that there are more. */
export const allDayRow = [
  '[data-app-section^="calendar-view-header"]', // 2026
];

/** What looks like a tile and is none: it belongs to a bar. */
export const bar = [
  '[data-app-section*="Toolbar"]', // 2025–2026
  '[data-app-section*="NavigationBar"]', // until 2023
  '[role="toolbar"], [role="menubar"], [role="tablist"]', // assumed
];

/** The bar that names the range on screen. */
export const rangeBar = [
  '[data-app-section="CalendarSurfaceNavigationToolbar"]', // 2025–2026
  '[data-app-section="CalendarModuleSurfaceNavigationBar"]', // until 2023
  '[data-app-section="CalendarModuleNavigationBar"]', // until 2023
];

/** What may hold the range in that bar. */
export const rangeText = [
  'button, [role="button"], [role="heading"], [aria-live]', // 2026
];

/** The card that opens when an event is clicked; a popover in a layer, not always a dialog. */
export const peek = [
  '[data-app-section="CalendarItemPeek"]', // 2023–2026
  '[role="dialog"]:has([data-lpc-hover-target-id])', // 2026, some tenants
  '.ms-Callout:has(.lpcCommonWeb-hoverTarget)', // 2022–2026, by its layer
];

/** The form in which an event is edited. A day may stand in it with what is being written. */
export const editForm = [
  '[data-app-section="Form_Content"]', // 2026
];

/** The event's own page or window. */
export const form = [
  ...editForm,
  '.ms-Dialog-main [data-app-section="ReadingPane"]', // 2026, opened over the calendar
  '[data-app-section="ReadingPane"]', // 2026, `/calendar/item/…`
];

/** Parts of a card or a form. English words are all that marks some of them (2022–2026). */
export const part = {
  title: [
    '[aria-label="Title"]', // 2022–2026
    '[role="heading"]', // assumed: where the page speaks another language
  ],
  time: ['[aria-label="Time"]', 'time'],
  location: [
    '[aria-label="Location"]', // 2022–2026
    '#location-suggestions-picker-input', // 2026, edit form
  ],
  call: [
    'a[href^="https://teams.microsoft.com/"]', // 2026
    'a[href^="https://teams.live.com/"]', // 2026, personal accounts
  ],
};

/** Fields of the edit form. */
export const field = {
  subject: [
    '[id$="_SUBJECT"] input', // 2026
    'input[placeholder^="Add "]', // 2026, English
    'input[type="text"]', // assumed: it is the first
  ],
  /** Where those are put who need not come. */
  optional: [
    '[aria-label="Invite optional attendees"]', // 2026, English
  ],
};

/** A person: an avatar or a name that opens their card. Each person has several. */
export const personTarget = [
  '[data-lpc-hover-target-id]', // 2026
  '[role="button"][aria-label^="Opens card for"]', // 2026, English
  '[role="button"][aria-label*="rofile Card for"]', // 2022–2025, English
  '[aria-haspopup="dialog"]:has([role="img"])', // 2026, by its avatar
  '.lpcCommonWeb-hoverTarget', // 2022–2026
];

/** An avatar, labelled with the person's name alone. */
export const avatar = [
  '[role="img"][aria-label]', // 2026
  'img[alt]', // assumed
];

/** The organizer's list of answers. */
export const tracking = {
  tree: ['[role="tree"]'], // 2025
  item: ['[role="treeitem"]'], // 2025: groups "Accepted: 2" and people alike
};

/** The card about a person. */
export const personCard = [
  '[data-log-region="LivePersonaCard"]', // 2022–2026
  '[role="dialog"][aria-label="Profile Card"]', // 2022–2026, English
  'lpc-card', // 2026: its host, which may have no size
];

export const personCardPart = {
  name: [
    '[data-log-name="PersonName"]', // 2022–2026
    '[role="heading"]', // assumed
  ],
  email: [
    'button[title^="Email:"]', // 2022–2026, English
    'a[href^="mailto:"]', // 2026
    '[title*="@"]', // assumed, for other languages
  ],
};

/** The signed-in account. */
export const account = {
  email: [
    '#mectrl_currentAccount_secondary', // 2026, once the menu was opened
  ],
  name: [
    '#mectrl_currentAccount_primary', // 2026, once the menu was opened
  ],
  /** Buttons whose label is the name, or ends with it. */
  button: [
    '#owa-me-control-container button[aria-label]', // 2026
    '#mectrl_main_trigger', // 2022–2026, "Account manager for NAME"
    '#O365_MainLink_Me', // 2019–2026
    '#O365_MainLink_Me [aria-label]',
  ],
};
