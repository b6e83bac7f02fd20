/** Starts the window of the room. */
import './design/fonts.css';
import './design/colors.css';
import './design/tokens.css';
import './design/base.css';
import { mount } from 'svelte';
import { call } from './host/host';
import { listen } from './keys/shortcuts.svelte';
import Room from './projector/room/Room.svelte';

listen();
const target = document.getElementById('app');
if (!target) throw new Error('wall.html holds the element that the room is mounted in');
mount(Room, { target, props: { call } });
