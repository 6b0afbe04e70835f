# The state, before somebody edits the cloud by hand (case.json).
terraform {
  required_providers {
    fakecloud = { source = "flywheel.test/lab/fakecloud" }
  }
}

resource "fakecloud_object" "undone" {
  name    = "undone"
  content = "one"
}

resource "fakecloud_object" "also_changed" {
  name    = "also-changed"
  content = "one"
}

resource "fakecloud_object" "left_so" {
  name    = "left-so"
  content = "one"

  lifecycle {
    ignore_changes = [content]
  }
}

resource "fakecloud_object" "gone" {
  name = "gone"
}

output "content" {
  value = fakecloud_object.left_so.content
}
