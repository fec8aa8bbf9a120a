package dk.ffb.service.docs;

import static org.springframework.restdocs.request.RequestDocumentation.parameterWithName;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.http.MediaType;
import org.springframework.restdocs.request.ParameterDescriptor;
import org.springframework.restdocs.snippet.Attributes;

/// What is written of one method on one path.
///
/// @param pointer where in the description it stands
record DescribedOperation(
        ApiDescription api,
        String method,
        String path,
        String pointer,
        Map<String, Object> described) {

    /// A schema, and where in the description it stands.
    record DescribedBody(String pointer, Map<String, Object> schema) {}

    /// Its parameters that are in the path or in the query.
    List<ParameterDescriptor> parameters(String place) {
        return ((List<?>) described.getOrDefault("parameters", List.of()))
                .stream()
                        .map(ApiDescription::object)
                        .map(api::resolve)
                        .filter(parameter -> place.equals(parameter.get("in")))
                        .map(DescribedOperation::descriptor)
                        .toList();
    }

    private static ParameterDescriptor descriptor(Map<String, Object> parameter) {
        var required = Boolean.TRUE.equals(parameter.get("required"));
        var descriptor =
                parameterWithName((String) parameter.get("name"))
                        .description(parameter.get("description"))
                        .attributes(Attributes.key("needed").value(required ? "ja" : ""));
        return required ? descriptor : descriptor.optional();
    }

    DescribedBody request(MediaType type) {
        var body = api.resolve(ApiDescription.member(described, "requestBody"));
        return body(body, pointer + "/requestBody", type, "takes");
    }

    /// What is written of an answer with this status and type.
    DescribedBody answer(int status, MediaType type) {
        var answer = answer(status);
        var where =
                answer.get("$ref") instanceof String reference
                        ? reference
                        : pointer + "/responses/" + status;
        return body(api.resolve(answer), where, type, "answers " + status + " with");
    }

    Map<String, Object> answer(int status) {
        return ApiDescription.optional(
                        ApiDescription.member(described, "responses"), Integer.toString(status))
                .orElseThrow(() -> undescribed("answers " + status));
    }

    private DescribedBody body(
            Map<String, Object> holder, String where, MediaType type, String doing) {
        var name = type.getType() + "/" + type.getSubtype();
        var schema =
                ApiDescription.optional(holder, "content")
                        .flatMap(content -> ApiDescription.optional(content, name))
                        .flatMap(media -> ApiDescription.optional(media, "schema"))
                        .orElseThrow(() -> undescribed(doing + " " + name));
        return new DescribedBody(
                where + "/content/" + ApiDescription.escaped(name) + "/schema", schema);
    }

    private NoSuchElementException undescribed(String what) {
        return new NoSuchElementException(
                "nobody described that " + method + " " + path + " " + what);
    }
}
