"""A band with a desk and presets on a manual clock, with files on a real disk that answer when a test wants."""

from manual_band import LOOKAHEAD_NS, Band

from realtime.control.desk import Desk
from realtime.control.domains import Choice, Number
from realtime.control.preset import Preset
from realtime.control.preset_folder import PresetFolder
from realtime.presets import Presets

KICK_PITCH = 36
CHANNEL_5, CHANNEL_10 = 4, 9


class ManualBackground:
    """Does what it is given at once, or while it `hangs` when it is told to go on."""

    def __init__(self):
        self.hangs = False
        self._waiting = []

    def do(self, job, then):
        self._waiting.append((job, then))
        if not self.hangs:
            self.go_on()

    def go_on(self):
        self.hangs = False
        waiting, self._waiting = self._waiting, []
        for job, then in waiting:
            try:
                result = job()
            except Exception as error:
                result = error
            then(result)


class Tape:
    """A scheduler whose events are kept: due time, status, pitch."""

    def __init__(self, scheduler):
        self._scheduler = scheduler
        self.events = []

    def advance(self, from_ns, to_ns):
        events = self._scheduler.advance(from_ns, to_ns)
        self.events += [(int(e["due_ns"]), int(e["status"]), int(e["data1"]), float(e["beat"])) for e in events]
        return events


class Stage(Band):
    """A band with a desk and presets; what is complained of and said is kept."""

    def __init__(self, path, known=None, voice="drums", **more):
        super().__init__(**more, **({"known": known} if known is not None else {}))
        self.tape = self.scheduler = Tape(self.scheduler)
        self.complaints, self.said, self.told, self.lists = [], [], [], []
        conductor = self.conductor
        self.desk = Desk(self.values, conductor.change, conductor.change_together, self.complaints.append)
        self.folder = PresetFolder(path)
        self.background = ManualBackground()
        self.presets = Presets(
            self.desk,
            conductor,
            self.folder,
            self.background,
            conductor._known,
            voice,
            say=self.said.append,
            listed=self.lists.append,
        )
        self.presets.ahead_ns = LOOKAHEAD_NS
        self.desk.watch(self.told.append)

    def tick(self, now_ns):
        self.presets.advance(now_ns)
        super().tick(now_ns)

    def turn(self, name, value=1):
        self.desk.turn(name, value, self.now_ns)

    def save(self, name, **values):
        self.folder.save(Preset(name, {key.replace("__", "/"): value for key, value in values.items()}, "drums"))

    def channels(self, from_beat, to_beat):
        """(beat, channel) of each note-on by its sounding beat."""
        return [
            (round(beat, 3), status & 15)
            for _, status, _, beat in self.tape.events
            if status & 0xF0 == 0x90 and from_beat - 0.01 <= beat < to_beat - 0.01
        ]


def another_value(parameter):
    domain = parameter.domain
    if isinstance(domain, Choice):
        return domain.names[-1] if parameter.default != domain.names[-1] else domain.names[0]
    if isinstance(domain, Number):
        value = domain.low + (domain.high - domain.low) * 0.75
        return round(value) if domain.whole else value
    return not parameter.default
