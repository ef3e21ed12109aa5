import { Ellipsis, FileInput, LogOut, Search, Settings } from 'lucide-react';
import { useLocation } from 'wouter';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Bar, Tab, Tabs } from '@/components/ui/bar';
import { IconButton } from '@/components/ui/icon-button';
import { IconMenu, MenuItem } from '@/components/ui/menu';
import { leaveSample } from './leave-sample';
import { requestSearchFocus } from './search-focus';
import { useSample } from './use-setting';

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
      <IconMenu icon={Ellipsis} label={i18n.t('nav.more')}>
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
