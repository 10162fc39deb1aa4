// SPDX-License-Identifier: Apache-2.0
// Rungs A1 to A8 and G1: from the address as typed to the first answer in HTTP, one thing at a time.
#include "probes/address_form.h"
#include "probes/certificate.h"
#include "probes/first_answer.h"
#include "probes/way.h"

namespace gatehouse::probes {

QList<Probe> transportProbes()
{
    return addressProbes() + wayProbes() + certificateProbes() + firstAnswerProbes();
}

} // namespace gatehouse::probes
