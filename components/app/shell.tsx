import { Route, Switch, useLocation } from 'wouter';
import { i18n } from '#i18n';
import { WalkScreen } from '@/components/coffee/walk-screen';
import { PeopleOfFunction } from '@/components/functions/people-of-function';
import { ImportScreen } from '@/components/import/import-screen';
import { PeopleScreen } from '@/components/people/people-screen';
import { PersonScreen } from '@/components/person/person-screen';
import { SortScreen } from '@/components/sort/sort-screen';
import { TodayScreen } from '@/components/today/today-screen';
import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Panel } from '@/components/ui/panel';
import { useHotkey } from '@/components/ui/use-hotkey';
import { CalendarAccessStrip } from './calendar-access-strip';
import { ErrorBoundary } from './error-boundary';
import { SampleStrip } from './sample-strip';
import { requestSearchFocus } from './search-focus';
import { StaleCalendarStrip } from './stale-calendar-strip';
import { TabsBar } from './tabs-bar';
import { useLanding } from './use-landing';
import { usePageGutter } from './use-page-gutter';
import { usePageLanguage } from './use-page-language';
import { useScrollMemory } from './use-scroll-memory';

/** Screens that stand under the tabs; the others bring a bar of their own. */
const TAB_ROUTES = ['/', '/people'];

/** The panel: bar, sample strip, and the screen that the address names. Screens render their `<main>`. */
export function Shell() {
  const [location, navigate] = useLocation();
  usePageGutter();
  useScrollMemory(location);
  useLanding(location);
  useHotkey(TAB_ROUTES.includes(location) ? '/' : null, () => {
    requestSearchFocus();
    navigate('/people');
  });
  usePageLanguage();
  return (
    <Panel>
      <SampleStrip />
      <CalendarAccessStrip flush />
      <StaleCalendarStrip />
      {TAB_ROUTES.includes(location) && <TabsBar />}
      <ErrorBoundary resetKey={location}>
        <Switch>
          <Route path="/">
            <TodayScreen />
          </Route>
          <Route path="/people">
            <PeopleScreen />
          </Route>
          <Route path="/people/function/:id">{({ id }) => <PeopleOfFunction id={id} />}</Route>
          <Route path="/person/:id">{({ id }) => <PersonScreen key={id} id={id} />}</Route>
          <Route path="/walk/:id">{({ id }) => <WalkScreen key={id} id={id} />}</Route>
          <Route path="/import">
            <ImportScreen />
          </Route>
          <Route path="/sort">
            <SortScreen />
          </Route>
          <Route>
            <main>
              <Empty
                title={i18n.t('nav.lost')}
                actions={<ButtonLink to="/">{i18n.t('nav.today')}</ButtonLink>}
              />
            </main>
          </Route>
        </Switch>
      </ErrorBoundary>
    </Panel>
  );
}
