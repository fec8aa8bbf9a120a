package dk.ffb.service.page.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlTests {

    @Test
    void textIsEscapedOnItsWayIn() {
        var html = Html.of("<a title=\"{}\">{}</a>", "\" onclick=\"x", "<script>'&");

        assertThat(html.text())
                .isEqualTo("<a title=\"&quot; onclick=&quot;x\">&lt;script&gt;&#39;&amp;</a>");
    }

    @Test
    void htmlGoesInAsItIs() {
        assertThat(Html.of("<p>{}</p>", Html.of("<b>{}</b>", "a<b")).text())
                .isEqualTo("<p><b>a&lt;b</b></p>");
    }

    @Test
    void textThatLooksLikeAPlaceIsNoPlace() {
        assertThat(Html.of("{}-{}", "{}", "x").text()).isEqualTo("{}-x");
    }

    @Test
    void membersGoInOneAfterAnotherAndAnEmptyOptionalLeavesNothing() {
        assertThat(Html.of("[{}{}]", List.of("<", Html.of("<br>")), Optional.empty()).text())
                .isEqualTo("[&lt;<br>]");
    }

    @Test
    void argumentsAndPlacesMustAgree() {
        assertThatIllegalArgumentException().isThrownBy(() -> Html.of("{}", "a", "b"));
        assertThatIllegalArgumentException().isThrownBy(() -> Html.of("{}{}", "a"));
    }
}
