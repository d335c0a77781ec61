"""Any value of a parameter, and the parameters that presets hold."""

from hypothesis import strategies as st

from realtime.control.domains import Choice, Number, Switch
from realtime.control.parameters import PARAMETERS

HELD = [parameter for parameter in PARAMETERS if parameter.in_presets]


def any_value(parameter):
    domain = parameter.domain
    if isinstance(domain, Switch):
        return st.booleans()
    if isinstance(domain, Choice):
        return st.sampled_from(domain.names)
    assert isinstance(domain, Number)
    if domain.whole:
        return st.integers(int(domain.low), int(domain.high))
    return st.floats(domain.low, domain.high)
