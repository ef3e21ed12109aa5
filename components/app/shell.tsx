import { lazy, Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { i18n } from '#i18n';
import { useCaptureRequests } from '@/components/capture/capture-request';
import { useWalkKey } from '@/components/coffee/use-walk-key';
import { walkOf } from '@/components/coffee/walk-path';
import { useWalkRequests } from '@/components/coffee/walk-request';
import { WalkScreen } from '@/components/coffee/walk-screen';
import { WalkWhoScreen } from '@/components/coffee/walk-who-screen';
import { PeopleOfFunction } from '@/components/functions/people-of-function';
import { ImportScreen } from '@/components/import/import-screen';
import { PeopleScreen } from '@/components/people/people-screen';
import { PersonScreen } from '@/components/person/person-screen';
import { SortScreen } from '@/components/sort/sort-screen';
import { TodayScreen } from '@/components/today/today-screen';
import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Panel } from '@/components/ui/panel';
import { SkeletonRows } from '@/components/ui/skeleton';
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
const TAB_ROUTES = ['/', '/people', '/gray-zone', '/insights'];
/** Screens that make use of a whole tab. */
const WIDE_ROUTES = ['/gray-zone', '/insights'];

// What is not looked at first is fetched when it is.
const GrayZoneScreen = lazy(async () => ({
  default: (await import('@/components/gray-zone/gray-zone-screen')).GrayZoneScreen,
}));
const IssueScreen = lazy(async () => ({
  default: (await import('@/components/gray-zone/issue-screen')).IssueScreen,
}));
const SkirmishScreen = lazy(async () => ({
  default: (await import('@/components/gray-zone/skirmish-screen')).SkirmishScreen,
}));
const GiveAndGetScreen = lazy(async () => ({
  default: (await import('@/components/give-and-get/give-and-get-screen')).GiveAndGetScreen,
}));
const InitiativesScreen = lazy(async () => ({
  default: (await import('@/components/initiatives/initiatives-screen')).InitiativesScreen,
}));
const InsightsScreen = lazy(async () => ({
  default: (await import('@/components/insights/insights-screen')).InsightsScreen,
}));
const CheckInScreen = lazy(async () => ({
  default: (await import('@/components/check-in/check-in-screen')).CheckInScreen,
}));
const StakeholdersScreen = lazy(async () => ({
  default: (await import('@/components/stakeholders/stakeholders-screen')).StakeholdersScreen,
}));
const RotationScreen = lazy(async () => ({
  default: (await import('@/components/rotation/rotation-screen')).RotationScreen,
}));
const PromisesScreen = lazy(async () => ({
  default: (await import('@/components/promises/promises-screen')).PromisesScreen,
}));
const InviteScreen = lazy(async () => ({
  default: (await import('@/components/invite/invite-screen')).InviteScreen,
}));
const TeamInvitesScreen = lazy(async () => ({
  default: (await import('@/components/invite/team-invites-screen')).TeamInvitesScreen,
}));
const RoundsScreen = lazy(async () => ({
  default: (await import('@/components/rounds/rounds-screen')).RoundsScreen,
}));

const BriefScreen = lazy(async () => ({
  default: (await import('@/components/brief/brief-screen')).BriefScreen,
}));
const BriefsScreen = lazy(async () => ({
  default: (await import('@/components/brief/briefs-screen')).BriefsScreen,
}));
const AfterScreen = lazy(async () => ({
  default: (await import('@/components/after/after-screen')).AfterScreen,
}));

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
  useCaptureRequests();
  useWalkRequests();
  useWalkKey();
  return (
    <Panel wide={WIDE_ROUTES.includes(location)}>
      <SampleStrip />
      <CalendarAccessStrip flush />
      <StaleCalendarStrip />
      {TAB_ROUTES.includes(location) && <TabsBar />}
      <ErrorBoundary resetKey={location}>
        <Suspense fallback={<Waiting />}>
          <Switch>
            <Route path="/">
              <TodayScreen />
            </Route>
            <Route path="/people">
              <PeopleScreen />
            </Route>
            <Route path="/people/function/:id">{({ id }) => <PeopleOfFunction id={id} />}</Route>
            <Route path="/person/:id">{({ id }) => <PersonScreen key={id} id={id} />}</Route>
            <Route path="/walk">
              <WalkWhoScreen />
            </Route>
            <Route path="/walk/:ids/about/:issue">
              {({ ids, issue }) => (
                <WalkScreen key={walkOf(ids).ids[0]} ids={walkOf(ids).ids} issueId={issue} />
              )}
            </Route>
            <Route path="/walk/:ids">
              {({ ids }) => <WalkScreen key={walkOf(ids).ids[0]} {...walkOf(ids)} />}
            </Route>
            <Route path="/import">
              <ImportScreen />
            </Route>
            <Route path="/sort">
              <SortScreen />
            </Route>
            <Route path="/gray-zone">
              <GrayZoneScreen />
            </Route>
            <Route path="/gray-zone/skirmish/:id">
              {({ id }) => <SkirmishScreen key={id} id={id} />}
            </Route>
            <Route path="/gray-zone/:id">{({ id }) => <IssueScreen key={id} id={id} />}</Route>
            <Route path="/give-and-get">
              <GiveAndGetScreen />
            </Route>
            <Route path="/initiatives">
              <InitiativesScreen />
            </Route>
            <Route path="/insights">
              <InsightsScreen />
            </Route>
            <Route path="/check-in">
              <CheckInScreen />
            </Route>
            <Route path="/stakeholders">
              <StakeholdersScreen />
            </Route>
            <Route path="/rotation">
              <RotationScreen />
            </Route>
            <Route path="/promises">
              <PromisesScreen />
            </Route>
            <Route path="/invite">
              <TeamInvitesScreen />
            </Route>
            <Route path="/invite/:id">{({ id }) => <InviteScreen key={id} id={id} />}</Route>
            <Route path="/after/:id">{({ id }) => <AfterScreen key={id} id={id} />}</Route>
            <Route path="/rounds">
              <RoundsScreen />
            </Route>
            <Route path="/brief/:meetingId">
              {({ meetingId }) => <BriefScreen key={meetingId} meetingId={meetingId} />}
            </Route>
            <Route path="/briefs/:from">
              {({ from }) => <BriefsScreen key={from} from={from} />}
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
        </Suspense>
      </ErrorBoundary>
    </Panel>
  );
}

function Waiting() {
  return (
    <main>
      <SkeletonRows count={4} />
    </main>
  );
}
