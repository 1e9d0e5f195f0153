package vn.hoalu.administration;

import java.util.Optional;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.base.PersonName;
import vn.hoalu.base.PhoneNumber;
import vn.hoalu.organization.AppointmentId;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Tenure;

/** A person who is registered together with a first post: without one nobody would be answerable for the entry. */
public record NewPerson(
        OfficialId id,
        PersonName name,
        Optional<IdentityNumber> identity,
        Optional<PhoneNumber> phone,
        AppointmentId appointment,
        Post post,
        Tenure tenure) {}
