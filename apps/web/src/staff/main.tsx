import { mount } from '../ui/mount.tsx';
import { StaffFace } from './staff-face.tsx';

void mount(<StaffFace />);
