import { mount } from '../ui/mount.tsx';
import { ManagerFace } from './manager-face.tsx';

void mount(<ManagerFace />);
