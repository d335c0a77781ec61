"""What OSC messages mean."""

import pytest

from realtime.control.domains import Action, ParameterError
from realtime.control.osc_namespace import Change, Strike, understand
from realtime.control.parameters import PARAMETERS


def test_an_onset_has_a_velocity_and_middle_c_unless_it_says_otherwise():
    assert understand("/sideman/onset", [100]) == Strike(100, 60)
    assert understand("/sideman/onset", [99.6, 36.0]) == Strike(100, 36)


@pytest.mark.parametrize("arguments", [[], [1, 2, 3], [128], [-1], ["loud"], [float("nan")], [100, 200], [True]])
def test_an_onset_out_of_range_is_refused(arguments):
    with pytest.raises(ParameterError, match="/sideman/onset"):
        understand("/sideman/onset", arguments)


def test_every_parameter_is_reached_by_its_address():
    for parameter in PARAMETERS:
        assert understand(parameter.address, [1]) == Change(parameter.name, 1)


def test_an_action_needs_no_value_and_everything_else_does():
    for parameter in PARAMETERS:
        if isinstance(parameter.domain, Action):
            assert understand(parameter.address, []) == Change(parameter.name, 1)
        else:
            with pytest.raises(ParameterError, match="takes one value, not 0"):
                understand(parameter.address, [])


def test_a_parameter_takes_one_value():
    with pytest.raises(ParameterError, match="takes one value, not 2"):
        understand("/sideman/transport/tempo", [120, 130])


def test_an_unknown_address_is_answered_with_the_nearest():
    with pytest.raises(ParameterError, match="the nearest is /sideman/transport/tempo"):
        understand("/sideman/transport/temp", [120])
    with pytest.raises(ParameterError, match="there is no /live/tempo"):
        understand("/live/tempo", [120])
