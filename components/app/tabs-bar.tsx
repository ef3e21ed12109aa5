import {
  Ellipsis,
  FileInput,
  Footprints,
  HandHeart,
  Handshake,
  HeartHandshake,
  LogOut,
  Presentation,
  Search,
  Settings,
  Signpost,
  Target,
  Waypoints,
} from 'lucide-react';
import { useLocation } from 'wouter';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Bar, Tab, Tabs } from '@/components/ui/bar';
import { HideButton } from '@/components/ui/hide-button';
import { IconButton } from '@/components/ui/icon-button';
import { IconMenu, MenuItem } from '@/components/ui/menu';
import { leaveSample } from './leave-sample';
import { requestSearchFocus } from './search-focus';
import { useSample } from './use-setting';

/** Screens without a tab. */
const PLACES = [
  { to: '/give-and-get', icon: HandHeart, name: () => i18n.t('nav.give_and_get') },
  { to: '/promises', icon: Handshake, name: () => i18n.t('promises.title') },
  { to: '/initiatives', icon: Target, name: () => i18n.t('nav.initiatives') },
  { to: '/rounds', icon: Footprints, name: () => i18n.t('nav.rounds') },
  { to: '/invite', icon: Presentation, name: () => i18n.t('nav.invite') },
  { to: '/check-in', icon: HeartHandshake, name: () => i18n.t('nav.check_in') },
  { to: '/stakeholders', icon: Waypoints, name: () => i18n.t('nav.stakeholders') },
  { to: '/rotation', icon: Signpost, name: () => i18n.t('nav.rotation') },
] as const;

/** The panel's own bar, on its top screens. */
export function TabsBar() {
  const [location, navigate] = useLocation();
  const sample = useSample();
  return (
    <Bar>
      <Tabs label={i18n.t('nav.main')}>
        <Tab to="/" current={location === '/'}>
          {i18n.t('nav.today')}
        </Tab>
        <Tab to="/people" current={location === '/people'}>
          {i18n.t('nav.people')}
        </Tab>
        <Tab to="/gray-zone" current={location === '/gray-zone'}>
          {i18n.t('nav.gray_zone')}
        </Tab>
        <Tab to="/insights" current={location === '/insights'}>
          {i18n.t('nav.insights')}
        </Tab>
      </Tabs>
      <IconButton
        icon={Search}
        label={i18n.t('nav.search')}
        aria-keyshortcuts="/"
        onClick={() => {
          requestSearchFocus();
          navigate('/people');
        }}
      />
      <HideButton />
      <IconMenu icon={Ellipsis} label={i18n.t('nav.more')}>
        {PLACES.map(({ to, icon, name }) => (
          <MenuItem key={to} icon={icon} onClick={() => navigate(to)}>
            {name()}
          </MenuItem>
        ))}
        <MenuItem icon={FileInput} onClick={() => navigate('/import')}>
          {i18n.t('import.title')}
        </MenuItem>
        <MenuItem icon={Settings} onClick={() => void browser.runtime.openOptionsPage()}>
          {i18n.t('nav.settings')}
        </MenuItem>
        {sample && (
          <MenuItem icon={LogOut} onClick={() => void leaveSample()}>
            {i18n.t('nav.sample_leave_long')}
          </MenuItem>
        )}
      </IconMenu>
    </Bar>
  );
}
