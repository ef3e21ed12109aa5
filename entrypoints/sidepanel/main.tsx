import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { PanelApp } from '@/components/app/panel-app';
import { watchWrites } from '@/components/app/watch-writes';
import { sendMessage } from '@/utils/browser/messages';
import { profileSetting, sampleSetting } from '@/utils/browser/settings';

// Nobody listening is no harm: the background looks again when it starts.
const tellBackground = () => void sendMessage('recordsChanged').catch(() => {});
profileSetting.watch(tellBackground);
sampleSetting.watch(tellBackground);
watchWrites(tellBackground);

const root = document.getElementById('root');
if (root) createRoot(root).render(<PanelApp />);
