package dk.ffb.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ffb.service.problem.Problem;
import dk.ffb.service.problem.ProblemType;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ActorTests {

    private static final Actor EVERYWHERE = actor(Set.of(Role.EDITOR));
    private static final Actor AARHUS = actor(Set.of(Role.EDITOR), "aarhus", "aarhus-ffb");
    private static final Actor ADMIN = actor(Set.of(Role.ADMIN));

    private static Actor actor(Set<Role> roles, String... scopes) {
        return new Actor("local:anna", "anna", roles, Set.of(scopes));
    }

    @Test
    void aRoleWithoutLimitIsForEverything() {
        EVERYWHERE.require(Role.EDITOR, "ffb");
        EVERYWHERE.requireEverywhere(Role.EDITOR);
    }

    @Test
    void aLimitedRoleIsForWhatItNamesAndNothingElse() {
        AARHUS.require(Role.EDITOR);
        AARHUS.require(Role.EDITOR, "aarhus-ffb");
        assertForbidden(() -> AARHUS.require(Role.EDITOR, "ffb"));
        assertForbidden(() -> AARHUS.require(Role.EDITOR, "AARHUS"));
        assertForbidden(() -> AARHUS.requireEverywhere(Role.EDITOR));
    }

    @Test
    void anEditorNeitherApprovesNorAdministers() {
        assertForbidden(() -> EVERYWHERE.require(Role.APPROVER));
        assertForbidden(() -> EVERYWHERE.require(Role.APPROVER, "ffb"));
        assertForbidden(() -> EVERYWHERE.require(Role.ADMIN));
    }

    @Test
    void anAdministratorMayDoEverything() {
        for (var role : Role.values()) {
            ADMIN.requireEverywhere(role);
        }
    }

    @Test
    void everyRoleMayRead() {
        for (var role : Role.values()) {
            assertThat(actor(Set.of(role)).has(Role.READER)).isTrue();
        }
    }

    private static void assertForbidden(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.FORBIDDEN));
    }
}
