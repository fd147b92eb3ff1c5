import { adoptDeviceToken } from '../api/device-token.ts';
import '../ui/chinese-letters.ts';
import { mount } from '../ui/mount.tsx';
import './kiosk.css';
import { KioskPage } from './kiosk-page.tsx';

const { hasToken } = adoptDeviceToken('kiosk');
// Only where the browser prints without asking (--kiosk-printing): a dialog would stop an unattended machine.
const printsAlone = new URLSearchParams(location.search).get('print') === 'auto';
void mount(<KioskPage hasToken={hasToken} printsAlone={printsAlone} />);
