/**
 * Every selector for Google Calendar's page, best first; each with why it is there and when it was
 * seen. Attributes and ids come before structure, class names last: they are build hashes, and two
 * of them (`.NlL62b` for chips, `.ynRLnc` for labels) did vanish between 2017 and 2025.
 */

/** A chip. Resize handles and task checkboxes repeat `data-eventid` without being one. */
export const chip = [
  '[data-eventchip]', // 2023–2026, all views
  '[data-eventid][data-opens-details]', // 2025–2026, grids
  '[role="rowgroup"] [data-eventid]', // 2026, lists, by some who read them
];

/** The text for screen readers that a chip hides, the main source of data. */
export const chipLabel = [
  '.XuJrye', // 2021–2026: a div in timed chips, a span in stacked ones
  // What is shown is hidden from screen readers, so the rest is for them (2025–2026).
  '[role="button"]:not([aria-label]) > :not([aria-hidden="true"], [role], button)',
];

/** Where the label is an attribute: schedule and search lists, perhaps grids one day. */
export const labelledButton = [
  '[role="button"][aria-label]', // 2026, lists
];

/** The title as shown. */
export const chipTitle = [
  '.I0UMhf', // 2024–2026, timed chips
  '.WBi6vc', // 2024–2026, stacked chips (month, all-day row)
];

/** The time as shown, shortened ("9 – 10am"). */
export const chipTime = [
  '.DvyQhe', // 2024–2026, month
  '.lhydbb.gVNoLb', // 2026, second line of a timed chip
  '.EWOIrf', // 2026, same line of a short timed chip, the place follows
];

/** What a chip in the stacked layout has only when it is timed: its dot. */
export const timedMark = [
  '.VlNR9e', // 2024–2026
  '.DvyQhe', // 2024–2026, the time
  '.smECzc', // 2024–2026, class of the button
];

/** A chip of the stacked layout (month cells, all-day row). */
export const stackedChip = [
  '[data-stacked-layout-chip-container]', // 2025–2026, the chip itself
  '[data-stacked-layout-chip]', // 2024–2026, its button
];

/** The small month of the side panel is a grid too; its cells have `data-date`. */
export const miniMonth = [
  '#drawerMiniMonthNavigator', // 2025
  '[role="grid"]:has([data-date])', // 2019–2026
];

/** A grid that names its range. */
export const rangedGrid = [
  '[data-start-date-key][data-end-date-key]', // 2024–2026, month; changed in place
];

/** A cell or a column. */
export const cell = [
  '[role="gridcell"]', // 2019–2026
  '[role="row"] > :not([role], [aria-hidden="true"])', // in case the role goes
];

/** A day's column of timed events. */
export const dayColumn = [
  '[role="gridcell"][data-column-index][data-datekey]', // 2019–2026
  '[role="gridcell"][data-datekey]', // in case the index goes
  '[data-column-index][data-datekey]', // in case the role goes
];

/** A cell without a date of its own: months and the all-day row. */
export const stackedCell = [
  '[role="gridcell"]:not([data-datekey], [data-date])', // 2025–2026; `data-date`: the small month
  '[role="row"] > :not([role], [aria-hidden="true"], [data-datekey])', // in case the role goes
];

/** A row of cells. */
export const gridRow = [
  '[role="row"]', // 2019–2026
];

/** Days of the strip that stands before the cells of a row, in their order. */
export const stripDay = [
  '[data-datekey]', // 2025–2026; the strips of a month's week, the list of the all-day row
];

/** The heading of a cell or a column: "3 events, Sunday, December 7". */
export const cellHeading = [
  'h2', // 2025–2026
  '[role="heading"]', // in case the tag goes
];

/** "3 more events": what does not fit is not in the page at all. */
export const moreButton = [
  '[data-opens-day-overview="true"]', // 2025–2026
  '[data-stacked-layout-chip-container][data-datekey]', // 2025–2026, what holds it
];

/** A day of the schedule or search list. */
export const listDay = [
  '[role="rowgroup"][data-datekey]', // 2026
  '[role="rowgroup"]:has([data-eventid])', // in case the key goes
];

/** The card that opens when an event is clicked; hidden ones stay in the page. */
export const cardDialog = [
  '[role="dialog"][data-chips-dialog="true"]', // 2023–2026, all views
  '[role="dialog"]:has(#xDetDlg)', // in case the attribute goes
];

/** The card's content about an event; a task's card has none. */
export const cardContent = [
  '#xDetDlg[data-eventid]', // 2020–2026
  '[data-eventid]:has(#xDetDlgWhen)', // in case the id goes
  '#xDetDlg', // in case the event's id goes: the log has it too
];

export const cardTitle = [
  '#rAECCd', // 2020–2026
  '[role="heading"]', // 2026
];

/** The line "5 guests". */
export const cardGuestSummary = [
  '#xDetDlgAtt', // 2020–2026
];

/** The list of guests. */
export const guestTree = [
  '[role="tree"]', // 2026
];

/** One guest. */
export const guestRow = [
  '[role="treeitem"]', // 2026
];

/** A node that names a guest's address; a guest has several. */
export const guestAddress = [
  '[data-email]', // 2020–2026
  '[data-hovercard-id*="@"]', // 2020–2026
];

/** What a group has, on its row or in it: its members can be unfolded. */
export const groupMark = [
  '[data-is-expandable="true"]', // 2020–2026
];

/** The organizer's row. */
export const organizerRow = [
  '#xDtlDlgOrg', // 2020–2026
];

/** Rooms stand apart from the guests. Words of the English page; elsewhere the domain tells. */
export const roomList = [
  '[aria-label^="Rooms added"]', // reproduced 2026, never captured
];

/** Addresses of rooms, whatever the words around them. */
export const roomAddress = [
  '[data-email$="@resource.calendar.google.com"]', // 2026
];

export const cardLocation = [
  '#xDetDlgLoc', // 2020–2026, with `data-text`
];

export const cardVideoLink = [
  'a[href^="https://meet.google.com/"]', // 2026
  '#xDetDlgVideo a[href^="https://"]', // 2020–2026
];

/** The form in which an event is edited; English labels stand in where an id goes. */
export const form = {
  /** What holds the fields and the guests. */
  whole: ['[role="main"]', 'form'],
  title: ['#xTiIn', 'input[aria-label="Title"]'], // 2019–2026
  startDate: ['#xStDaIn'], // 2019–2026
  endDate: ['#xEnDaIn'],
  startTime: ['#xStTiIn'], // without it: what reads as a time
  endTime: ['#xEnTiIn'],
  /** Both dates in their order. */
  dates: ['#xDaRaSel [data-date]', 'input[data-date]', '[data-date]:has(input)'],
  location: ['#xLocIn', 'input[aria-label="Location"]'], // 2026, by its label
};

/** Hidden words before a row's text ("Location:"). */
export const hiddenPrefix = [
  '.XuJrye', // 2021–2026
];

/** The hidden block about the signed-in user. */
export const account = {
  email: ['#xUserEmail'], // 2022–2026
  name: ['#xUserName'], // 2022–2026, often empty
  timeZone: ['#xTimezone'], // 2022–2026, IANA name
  language: ['#xUserLocale'], // 2022–2026
  /** "Google Account: NAME \n(ADDRESS)" in the header; the lead text is translated. */
  link: [
    '#gb a[aria-label*="@"]', // 2025–2026
    'header a[aria-label*="@"][href*="accounts.google.com"]', // 2025
  ],
};
